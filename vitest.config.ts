import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** Starting a process for each file took longer than the tests in it. */
const isolate = false;
const inDom = 'tests/**/*.{dom,svelte}.test.ts';
/** Components as the build draws them. */
const asServer = 'tests/**/*.server.test.ts';

export default defineConfig({
  test: {
    // Dates must come out the same wherever the tests run: a zone far west of UTC finds slips.
    env: { TZ: 'America/Los_Angeles' },
    // A list of thousands in jsdom takes seconds on a busy machine.
    testTimeout: 30_000,
    // Its modules are written for bundlers: Node alone does not find one from the other.
    server: { deps: { inline: ['leaflet'] } },
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          isolate,
          include: ['tests/**/*.test.ts'],
          exclude: [inDom, asServer, 'tests/browser/**'],
        },
      },
      {
        extends: true,
        plugins: [svelte()],
        test: { name: 'server', environment: 'node', isolate, include: [asServer] },
      },
      {
        extends: true,
        plugins: [svelte(), svelteTesting()],
        test: {
          name: 'dom',
          environment: 'jsdom',
          isolate,
          include: [inDom],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/setup.ts'],
        },
      },
    ],
  },
});
