import { describe, expect, it } from 'vitest';
import {
  countriesAt,
  featuresOf,
  isLand,
  linesOf,
  readBasemap,
  REGIONAL,
  WORLD,
} from './readBasemap';

type Place = [name: string, lng: number, lat: number];

const LAND: Place[] = [
  ["Xi'an", 108.94, 34.34],
  ['Almaty', 76.9, 43.25],
  ['Astana', 71.43, 51.13],
  ['Hainan', 109.8, 19.2],
  ['Taiwan', 121, 23.8],
  ['Samarkand', 66.96, 39.65],
  ['Ürümqi', 87.6, 43.8],
  ['Sri Lanka', 80.7, 7.5],
];

const WATER: Place[] = [
  ['Lake Balkhash', 74, 46.1],
  ['Lake Issyk-Kul', 77.3, 42.45],
  ['the Caspian Sea', 51, 41],
  ['Lake Baikal', 107.8, 53.4],
  ['the Bohai Sea', 119.8, 38.6],
  ['the South China Sea', 115, 14],
  ['the Bay of Bengal', 88, 15],
];

const FAR_LAND: Place[] = [
  ['Nairobi', 36.8, -1.3],
  ['Berlin', 13.4, 52.5],
  ['Chicago', -88.5, 41.8],
  ['Brasília', -47.9, -15.8],
  ['Canberra', 149.1, -35.3],
  ['Chukotka, west of 180°', 178, 67.5],
  ['Chukotka, east of 180°', -176, 66.5],
  ['the ice behind Zhongshan Station', 77, -71],
  ['Kunlun Station', 77.1, -80.4],
  ['Marie Byrd Land', -120, -78],
];

const FAR_WATER: Place[] = [
  ['Lake Superior', -87.5, 47.6],
  ['Lake Victoria', 33, -1.2],
  ['the Atlantic', -40, 0],
  ['the Pacific at 180°', 179.5, 0],
  ['the Southern Ocean', 100, -62],
  ['the North Pole, nearly', 0, 84.9],
];

const CENTRAL_ASIA = ['KG', 'KZ', 'TJ', 'TM', 'UZ'];

/** Pieces of one state inside another, in and around the Fergana valley. */
const ENCLAVES: [...Place, string][] = [
  ['Sokh', 71.13, 39.96, 'UZ'],
  ['Shohimardon', 71.73, 39.95, 'UZ'],
  ['Vorukh', 70.65, 39.82, 'TJ'],
  ['Batken, between them', 70.85, 40.05, 'KG'],
];

describe.each([...REGIONAL, ...WORLD])('%s', (name) => {
  const basemap = readBasemap(name);
  it.each(LAND)('has land at %s', (_, lng, lat) => expect(isLand(basemap, [lng, lat])).toBe(true));
  it.each(WATER)('has water at %s', (_, lng, lat) =>
    expect(isLand(basemap, [lng, lat])).toBe(false),
  );
});

describe.each(WORLD)('%s, far away', (name) => {
  const basemap = readBasemap(name);
  it.each(FAR_LAND)('has land at %s', (_, lng, lat) =>
    expect(isLand(basemap, [lng, lat])).toBe(true),
  );
  it.each(FAR_WATER)('has water at %s', (_, lng, lat) =>
    expect(isLand(basemap, [lng, lat])).toBe(false),
  );
});

describe.each(['central-asia', 'natural-earth'])('%s', (name) => {
  const basemap = readBasemap(name);
  it.each(ENCLAVES)('gives %s to its own state alone', (_, lng, lat, country) =>
    expect(countriesAt(basemap, [lng, lat])).toEqual([country]),
  );
});

describe.each(['none', 'none-world'])('%s', (name) => {
  it('knows nothing of states', () => {
    const layers = Object.keys(readBasemap(name).objects);
    expect(layers).not.toContain('borders');
    expect(layers).not.toContain('countries');
  });
});

describe.each(['central-asia', 'central-asia-world'])('%s', (name) => {
  const basemap = readBasemap(name);

  it('outlines the five states and no other', () => {
    const ids = featuresOf(basemap, 'countries').map(({ id }) => id);
    expect(ids.sort()).toEqual(CENTRAL_ASIA);
  });

  it('draws no border that is not theirs', () => {
    const astray = linesOf(basemap, 'borders')
      .flat()
      .filter(([lng = 0, lat = 0]) => lng < 46 || lng > 88 || lat < 35 || lat > 56);
    expect(astray).toEqual([]);
  });
});

it.each([
  ['the Yellow River', 118.9, 37.6],
  ['the Yangtze', 119.5, 32.2],
  ['the Amur', 140, 53],
  ['the Ural', 51.8, 47],
])('lets %s reach its mouth', (_, lng, lat) => {
  const nearest = linesOf(readBasemap('none'), 'rivers')
    .flat()
    .map(([x = 0, y = 0]) => Math.hypot(x - lng, y - lat));
  expect(Math.min(...nearest)).toBeLessThan(0.7);
});
