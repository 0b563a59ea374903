import type { LatLngBoundsLiteral, Map } from 'leaflet';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMap } from '../../../../src/views/map/leaflet/leafletParts';
import { mapHome, type MapHome } from '../../../../src/views/map/leaflet/mapHome';

const STORY: LatLngBoundsLiteral = [
  [25, 60],
  [55, 120],
];
const EXTENT: LatLngBoundsLiteral = [
  [-10, 20],
  [68, 160],
];

let map: Map;
let home: MapHome;
let size = { width: 0, height: 0 };
const resize = (width: number, height: number) => {
  size = { width, height };
  home.keep(() => map.invalidateSize({ animate: false }));
};
const showsAll = () => map.getBounds().pad(0.01).contains(STORY);

beforeEach(() => {
  const container = document.createElement('div');
  Object.defineProperty(container, 'clientWidth', { get: () => size.width });
  Object.defineProperty(container, 'clientHeight', { get: () => size.height });
  size = { width: 844, height: 560 };
  map = createMap(container, { maxZoom: 8, maxBounds: EXTENT, zoomAnimation: false });
  home = mapHome(map, STORY, EXTENT);
  home.go();
});

// Leaflet knows whole levels only where there are no transforms in three dimensions, as in jsdom.
describe('the view of the whole story', () => {
  it('fits again when the box changes, for whoever is there', () => {
    const before = map.getZoom();
    resize(390, 240);
    expect(map.getZoom()).toBeLessThan(before);
    expect(showsAll()).toBe(true);
    resize(844, 560);
    expect(map.getZoom()).toBe(before);
  });

  it('is the same however one came back to it', () => {
    map.setView([43, 76], 6, { animate: false });
    resize(390, 240);
    map.fitBounds(STORY, { animate: false });
    const small = map.getZoom();
    resize(844, 560);
    expect(map.getZoom()).toBeGreaterThan(small);
    expect(showsAll()).toBe(true);
  });

  it('can be reached again after a change made elsewhere, which moves nothing', () => {
    map.setView([43, 76], 6, { animate: false });
    resize(390, 240);
    expect(map.getZoom()).toBe(6);
    expect(map.getCenter().distanceTo([43, 76])).toBeLessThan(2000);
    map.fitBounds(STORY, { animate: false });
    expect(showsAll()).toBe(true);
  });

  it('is not taken for one that is as large but beside it', () => {
    map.panBy([-30, 0], { animate: false });
    const beside = map.getCenter();
    resize(840, 560);
    expect(map.getCenter().distanceTo(beside)).toBeLessThan(10_000);
  });

  it('comes nearer with a box in which the world would end', () => {
    map.setView([43, 76], map.getMinZoom(), { animate: false });
    map.panBy([-200, 0], { animate: false });
    const before = map.getZoom();
    resize(3000, 2000);
    expect(map.getZoom()).toBe(map.getMinZoom());
    expect(map.getZoom()).toBeGreaterThan(before);
  });
});
