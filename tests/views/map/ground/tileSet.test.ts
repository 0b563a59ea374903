import { describe, expect, it } from 'vitest';
import { tileSetOf } from '../../../../src/views/map/ground/tileSet';
import { makeStory } from '../../../makeStory';

function tiles(
  tileUrl: string | null,
  tileKey: string | null = null,
  tileAttribution: string | null = null,
) {
  return tileSetOf({ ...makeStory().settings, tileUrl, tileKey, tileAttribution });
}

describe('tileSetOf', () => {
  it('is nothing where the settings name no tiles, or none that can be had', () => {
    expect(tiles(null)).toBeNull();
    expect(tiles('tianditu')).toBeNull();
  });

  it('has every layer of what the settings name', () => {
    expect(tiles('tianditu', 'k')?.layers).toHaveLength(2);
    expect(tiles('https://maps.example/{TileMatrix}/{TileCol}/{TileRow}.png')?.layers).toEqual([
      'https://maps.example/{z}/{x}/{y}.png',
    ]);
  });

  it.each([
    ['https://{s}.maps.example/{z}/{x}/{y}.png', 'maps.example'],
    ['https://tiles-{s}.maps.example:8080/{z}/{x}/{y}.png', 'maps.example'],
    ['HTTPS://maps.example?z={z}&x={x}&y={y}', 'maps.example'],
    ['https://t{s}.tianditu.gov.cn/vec_w/wmts?TILEMATRIX={TileMatrix}&tk=0a1b', '天地图'],
  ])('has somebody to credit for %s', (url, credit) => {
    expect(tiles(url)?.attribution).toBe(credit);
  });

  it('credits in the words of the settings where there are any', () => {
    expect(tiles('https://maps.example/{z}/{x}/{-y}.png', null, '© Somebody')?.attribution).toBe(
      '© Somebody',
    );
  });
});
