import { describe, expect, it } from 'vitest';
import type { Basemap } from '../../../../src/views/map/ground/basemap';
import { covers, basemapFor } from '../../../../src/views/map/ground/basemapFor';
import type { Bbox } from '../../../../src/views/map/ground/mercator';

const asia: Bbox = [20, -10, 160, 68];
const world = {
  light: 'world-light.svg',
  dark: 'world-dark.svg',
  extent: [-180, -85, 180, 85] as const,
  relief: null,
};
const basemap: Basemap = {
  light: 'light.svg',
  dark: 'dark.svg',
  extent: asia,
  relief: null,
  world,
  borders: 'none',
  attribution: null,
  reviewNumber: null,
};
const almaty = { lat: 43, lng: 77 };
const paris = { lat: 48, lng: 2 };

describe('basemapFor', () => {
  it('is the region where it holds every place', () => {
    expect(basemapFor(basemap, [almaty])).toBe(basemap);
  });

  it('is the world for a story that leaves it', () => {
    expect(basemapFor(basemap, [almaty, paris])).toBe(world);
  });

  it('is the only map there is', () => {
    const own = { ...basemap, world: null };
    expect(basemapFor(own, [paris])).toBe(own);
  });
});

describe('covers', () => {
  it.each([
    ['inside', almaty, true],
    ['west of it', paris, false],
    ['over the antimeridian', { lat: -18, lng: -179 }, false],
  ])('%s', (_name, place, expected) => {
    expect(covers(asia, [place])).toBe(expected);
  });
});
