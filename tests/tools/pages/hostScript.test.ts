import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostScript } from '../../../tools/pages/hostScript';

let code = '';
beforeAll(async () => {
  code = await hostScript('kk');
});

describe('embed.js as the site carries it', () => {
  it('is at most 1 kB gzipped', () => {
    const bytes = gzipSync(code, { level: 9 }).length;
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(1024);
  });

  it('is one classic script that leaves no name behind', () => {
    const world = { document: { currentScript: null }, HTMLScriptElement: Object };
    const before = Object.keys(world);
    runInNewContext(code, world);
    expect(Object.keys(world)).toEqual(before);
  });

  it('knows the default language', () => {
    expect(code).toMatch(/["'`]kk["'`]/);
  });
});
