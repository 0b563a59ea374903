import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { devPages } from './tools/pages/devPages';
import { PRERENDER_OUT, storyPlugin } from './tools/pages/storyPlugin';

/** Where the story's tables are; another newsroom names its own folder. */
const dataFolder = resolve(process.env.DATA_DIR ?? 'data');

/**
 * Phones that stopped at iOS 15, and what WeChat ships: syntax newer than that is lowered. Container
 * queries are younger; without them static pictures show fewer names, and nothing else is lost.
 */
const target = ['chrome92', 'safari15', 'firefox92'];

/**
 * One classic script: a module, or a script with `crossorigin`, does not load in a sandboxed frame
 * from a server that sends no CORS header.
 */
function script(entry: string): EnvironmentOptions {
  const name = entry.replace(/\.ts$/, '');
  return {
    consumer: 'client',
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      target,
      rolldownOptions: {
        input: `src/islands/entries/${entry}`,
        output: {
          format: 'iife',
          entryFileNames: `assets/${name}-[hash].js`,
          assetFileNames: `assets/${name}-[hash][extname]`,
        },
      },
    },
  };
}

export default defineConfig({
  appType: 'custom',
  // Found at the start of `npm run dev`, not at the first saved table: that would reload the page.
  optimizeDeps: { include: ['d3', 'papaparse', 'supercluster'], exclude: ['leaflet'] },
  base: './',
  plugins: [svelte(), storyPlugin(dataFolder), devPages(dataFolder)],
  environments: {
    prerender: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: PRERENDER_OUT,
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/pages/prerender.ts',
          output: { format: 'esm', entryFileNames: 'prerender.js' },
        },
      },
    },
    page: script('page.ts'),
    embedStory: script('embedStory.ts'),
    embedTimeline: script('embedTimeline.ts'),
    embedMap: script('embedMap.ts'),
    embedMetrics: script('embedMetrics.ts'),
    embedAgreements: script('embedAgreements.ts'),
    desk: script('desk.ts'),
    deskPreview: script('deskPreview.ts'),
    liveMap: script('liveMap.ts'),
    liveMapOfMany: script('liveMapOfMany.ts'),
    tables: script('tables.ts'),
    staffCheck: script('staffCheck.ts'),
    redraw: script('redraw.ts'),
    wakeTimeline: script('wakeTimeline.ts'),
    wakeMap: script('wakeMap.ts'),
  },
});
