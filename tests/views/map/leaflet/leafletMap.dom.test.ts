import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openMovableMap } from '../../../../src/views/map/leaflet/leafletMap';
import type { MovableMap } from '../../../../src/views/map/ground/movableMap';

let map: MovableMap;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  const container = document.body.appendChild(document.createElement('div'));
  Object.defineProperty(container, 'clientWidth', { value: 390 });
  Object.defineProperty(container, 'clientHeight', { value: 260 });
  const svg = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  map = openMovableMap({
    container,
    frame: { x: 0.6, y: 0.3, width: 0.2, height: 0.1333 },
    extent: [20, -10, 160, 68],
    images: [],
    relief: null,
    tiles: null,
    tilesAlone: false,
    ontilesshow: () => {},
    ontilesfail: () => {},
    ties: svg(),
    marks: svg(),
    animate: false,
  });
});
afterEach(() => {
  map.close();
  vi.unstubAllGlobals();
});

// Leaflet knows whole levels only where there are no transforms in three dimensions, as in jsdom,
// which is how the map moves with tiles.
describe('a mark that is opened', () => {
  it('brings the map closer, or says that it cannot', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        fc.double({ min: 0.01, max: 80, noNaN: true }),
        (high, wide) => {
          map.whole();
          const before = map.worldSize();
          const isOpen = map.open([
            { lat: 35, lng: 70 },
            { lat: 35 + high, lng: 70 + wide },
          ]);
          expect(map.worldSize() > before).toBe(isOpen);
        },
      ),
    );
  });
});
