import { describe, expect, it } from 'vitest';
import { readTileAddress } from '../../src/model/tileAddress';

const layersOf = (url: string, key: string | null = null) => {
  const read = readTileAddress(url, key);
  return read.fault === null ? read.layers : read;
};
const named = (layers: unknown) => String(layers).match(/(?<=LAYER=)\w+/g);

describe('readTileAddress', () => {
  it.each([
    ['its name', 'tianditu'],
    ['its site', 'https://www.tianditu.gov.cn/'],
    ['another site of it', 'https://map.tianditu.gov.cn'],
    [
      'one layer as copied from a guide',
      'https://t{s}.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&TILEMATRIXSET=w&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}&tk=您的密钥',
    ],
    ['the layer of names alone', 'https://t0.tianditu.gov.cn/cva_w/wmts?x={x}&y={y}&z={z}'],
    ['its older address', 'http://t{s}.tianditu.com/DataServer?T=vec_w&x={x}&y={y}&l={z}'],
    ['a layer in degrees, which this map cannot show', 'https://t0.tianditu.gov.cn/vec_c/wmts'],
  ])('asks Tianditu for the map and its names, given %s', (_name, url) => {
    const read = readTileAddress(url, 'k 1');
    expect(read).toMatchObject({ fault: null, servers: [...'01234567'], isTianditu: true });
    expect(named(layersOf(url, 'k 1'))).toEqual(['vec', 'cva']);
    for (const layer of layersOf(url, 'k 1') as readonly string[]) {
      expect(layer).toMatch(/^https:\/\/t\{s\}\.tianditu\.gov\.cn\/(vec|cva)_w\/wmts\?/);
      expect(layer).toMatch(/TILEMATRIX=\{z\}&TILEROW=\{y\}&TILECOL=\{x\}&tk=k%201$/);
    }
  });

  it('takes the names that belong to another of its maps', () => {
    expect(named(layersOf('https://t0.tianditu.gov.cn/img_w/wmts', 'k'))).toEqual(['img', 'cia']);
  });

  it('takes a key from the address that was copied, unless there is one of its own', () => {
    const url = 'https://t0.tianditu.gov.cn/vec_w/wmts?tk=0a1b';
    expect(String(layersOf(url))).toMatch(/tk=0a1b$/);
    expect(String(layersOf(url, 'own'))).toMatch(/tk=own$/);
  });

  it.each([
    'https://tianditu.example.org/{z}/{x}/{y}.png',
    'https://a.example/tianditu.gov.cn/{z}',
  ])('takes others at their word: %s', (url) => {
    expect(readTileAddress(url, 'k')).not.toMatchObject({ isTianditu: true });
  });

  it('reads the names that WMTS has for the numbers of a tile, in any case', () => {
    expect(layersOf('https://maps.example/{TileMatrix}/{ TILEROW }/{TileCol}.png')).toEqual([
      'https://maps.example/{z}/{y}/{x}.png',
    ]);
  });

  it('puts in the key', () => {
    expect(layersOf('https://maps.example/{z}/{x}/{-y}.png?k={key}', 'a b')).toEqual([
      'https://maps.example/{z}/{x}/{-y}.png?k=a%20b',
    ]);
  });

  it.each([
    ['tianditu', 'key-missing', []],
    ['https://t0.tianditu.gov.cn/vec_w/wmts?tk=您的密钥', 'key-missing', []],
    ['https://maps.example/{z}/{x}/{y}.png?k={key}', 'key-missing', []],
    ['https://maps.example/{z}/{x}.png', 'numbers-missing', ['y']],
    ['https://maps.example/', 'numbers-missing', ['z', 'x', 'y']],
    [
      'https://maps.example/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png',
      'slots-unknown',
      ['Style', 'TileMatrixSet'],
    ],
    ['https://maps.example/{constructor}/{z}/{x}/{y}.png', 'slots-unknown', ['constructor']],
  ])('says why it is of no use: %s', (url, fault, slots) => {
    expect(readTileAddress(url, null)).toEqual({ fault, slots });
  });
});
