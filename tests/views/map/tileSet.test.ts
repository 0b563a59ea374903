import { describe, expect, it } from 'vitest';
import { tileSetOf } from '../../../src/views/map/tileSet';
import { makeStory } from '../../makeStory';

function tiles(
  tileUrl: string | null,
  tileKey: string | null = null,
  tileAttribution: string | null = null,
) {
  return tileSetOf({ ...makeStory().settings, tileUrl, tileKey, tileAttribution });
}

describe('tileSetOf', () => {
  it('is nothing where the settings name no tiles', () => {
    expect(tiles(null)).toBeNull();
  });

  it.each(['tianditu', 'https://www.tianditu.gov.cn/', 'https://map.tianditu.gov.cn'])(
    'knows both layers of Tianditu by %s',
    (address) => {
      const set = tiles(address, 'k 1');
      expect(set?.layers).toHaveLength(2);
      expect(set?.layers[0]).toContain('/vec_w/wmts?');
      expect(set?.layers[0]).toContain('LAYER=vec&');
      expect(set?.layers[1]).toContain('/cva_w/wmts?');
      expect(set?.layers[1]).toMatch(/tk=k%201$/);
      expect(set?.attribution).toBe('天地图');
    },
  );

  it('shows no Tianditu without a key', () => {
    expect(tiles('tianditu')).toBeNull();
  });

  it('reads the names that WMTS has for the numbers of a tile', () => {
    const set = tiles('https://maps.example/{TileMatrix}/{TileCol}/{TileRow}.png');
    expect(set?.layers).toEqual(['https://maps.example/{z}/{x}/{y}.png']);
  });

  it.each([
    ['no row', 'https://maps.example/{z}/{x}.png'],
    ['a slot nobody fills', 'https://maps.example/{style}/{z}/{x}/{y}.png'],
    ['a key that is not given', 'https://maps.example/{z}/{x}/{y}.png?k={key}'],
    ['no template', 'https://maps.example/'],
  ])('does without tiles: %s', (_name, address) => {
    expect(tiles(address)).toBeNull();
  });

  it('always has somebody to credit', () => {
    expect(tiles('https://{s}.maps.example/{z}/{x}/{y}.png')?.attribution).toBe('maps.example');
    expect(tiles('https://maps.example/{z}/{x}/{-y}.png', null, '© Somebody')?.attribution).toBe(
      '© Somebody',
    );
  });
});
