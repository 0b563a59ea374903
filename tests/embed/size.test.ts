import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundle } from './bundle';

const ONE_KILOBYTE = 1024;

describe('bytes on the wire, minified by the build and gzipped at level 9', () => {
  it.each([
    ['the height protocols inside a frame', 'tests/browser/embeds/hosts/child.ts'],
    ['embed.js for host pages', 'src/embed/host/embed.ts'],
  ])('%s: at most 1 kB', async (_, entry) => {
    const bytes = gzipSync(await bundle(entry), { level: 9 }).length;
    // Far less would mean that the program fell out of its own bundle.
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(ONE_KILOBYTE);
  });
});
