import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBasemapFile } from '../../tools/pages/basemap/basemapFile';

const square = {
  type: 'Topology',
  objects: { land: { type: 'Polygon', arcs: [[0]] } },
  arcs: [
    [
      [70, 40],
      [80, 40],
      [80, 50],
      [70, 40],
    ],
  ],
};

function file(content: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'basemap-')), 'own.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('readBasemapFile', () => {
  it('finds the extent of a file that gives none', () => {
    expect(readBasemapFile(file(square)).topology.bbox).toEqual([70, 40, 80, 50]);
  });

  it('finds it in a quantized file too', () => {
    const quantized = {
      ...square,
      transform: { scale: [0.5, 0.25], translate: [60, 30] },
      arcs: [
        [
          [0, 0],
          [20, 0],
          [0, 40],
          [-20, -40],
        ],
      ],
    };
    expect(readBasemapFile(file(quantized)).topology.bbox).toEqual([60, 30, 70, 40]);
  });

  it('prints a source and a review number only when the file gives them', () => {
    expect(readBasemapFile(file(square))).toMatchObject({ attribution: null, reviewNumber: null });
    const named = { ...square, attribution: ' A bureau ', reviewNumber: 'GS(2024)0001' };
    expect(readBasemapFile(file(named))).toMatchObject({
      attribution: 'A bureau',
      reviewNumber: 'GS(2024)0001',
    });
    expect(readBasemapFile(file({ ...square, reviewNumber: 12 })).reviewNumber).toBeNull();
  });

  it.each([
    ['no JSON', 'lat,lng', 'not JSON'],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, 'not TopoJSON'],
    ['no land', { ...square, objects: { roads: {} } }, 'land'],
    ['metres', { ...square, bbox: [7e6, 4e6, 8e6, 5e6] }, 'degrees'],
    ['nothing drawn', { ...square, arcs: [] }, 'degrees'],
  ])('says what is wrong with %s', (_name, content, sentence) => {
    expect(() => readBasemapFile(file(content))).toThrow(sentence);
  });
});
