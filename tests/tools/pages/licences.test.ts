import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { licences } from '../../../tools/pages/licences';

const installed = (path: string) => resolve('node_modules', path);

it('passes on the licence of each library once, and of nothing else', () => {
  const text = licences([
    installed('leaflet/src/map/Map.js'),
    installed('leaflet/src/core/Util.js'),
    installed('d3-geo/src/interpolate.js'),
    resolve('src/islands/loadPart.ts'),
    '\0a module without a file',
  ]);
  expect(text.split(/^-{72}$/m)).toHaveLength(2);
  expect(text).toMatch(/^d3-geo\n\n[^]*Karney[^]*^leaflet\n\n[^]*Agafonkin/m);
});

it('refuses a library without a licence', () => {
  expect(() => licences([installed('@types/leaflet/no/../../x.js')])).toThrow();
});
