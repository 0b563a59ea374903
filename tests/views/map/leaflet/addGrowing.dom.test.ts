import type { LatLngBoundsLiteral, Map } from 'leaflet';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addGrowing } from '../../../../src/views/map/leaflet/addGrowing';
import { createMap, imageOverlay } from '../../../../src/views/map/leaflet/leafletParts';

const BOUNDS: LatLngBoundsLiteral = [
  [0, 0],
  [40, 40],
];

let map: Map;
let image: HTMLImageElement;
beforeEach(() => {
  vi.useFakeTimers();
  map = createMap(document.createElement('div'), { zoomSnap: 0 }).setView([20, 20], 3);
  image = new Image();
  addGrowing(map, imageOverlay(image, BOUNDS));
});
afterEach(() => {
  map.remove();
  vi.useRealTimers();
});

const scale = () => Number(/scale\(([\d.]+)\)/.exec(image.style.transform)?.[1] ?? 1);
const width = () => Number.parseFloat(image.style.width);

// Without transforms in three dimensions, as in jsdom, Leaflet knows whole levels only.
describe('a picture that grows with the map', () => {
  it('is only scaled while the map zooms, and drawn at its size when it rests', () => {
    const before = width();
    map.setZoom(4, { animate: false });
    expect(width()).toBe(before);
    expect(scale()).toBe(2);
    vi.advanceTimersByTime(500);
    // Leaflet gives sizes in whole pixels.
    expect(Math.abs(width() - before * 2)).toBeLessThan(1.5);
  });

  it('is drawn anew on the way, before it would look soft', () => {
    const before = width();
    map.setZoom(5, { animate: false });
    expect(width()).toBeGreaterThan(before * 2);
    expect(scale()).toBe(1);
  });

  it('stands at its place all the while', () => {
    const corner = map.latLngToLayerPoint([40, 0]);
    map.setZoom(4, { animate: false });
    const { x, y } = map.latLngToLayerPoint([40, 0]);
    expect(corner.x).not.toBe(x);
    expect(image.style.transform).toContain(`translate3d(${x}px, ${y}px, 0`);
  });

  it('leaves nothing running when it goes', () => {
    map.setZoom(4, { animate: false });
    map.eachLayer((layer) => layer.remove());
    expect(vi.getTimerCount()).toBe(0);
  });
});
