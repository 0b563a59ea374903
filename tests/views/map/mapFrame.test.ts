import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { covers, mapFrame, STAGE_ASPECT } from '../../../src/views/map/mapFrame';
import { project, type Bbox } from '../../../src/views/map/mercator';

const asia: Bbox = [20, -10, 160, 68];
const world: Bbox = [-180, -60, 180, 84];

const placeIn = ([west, south, east, north]: Bbox) =>
  fc.record({
    lat: fc.double({ min: south, max: north, noNaN: true }),
    lng: fc.double({ min: west, max: east, noNaN: true }),
  });

describe('mapFrame', () => {
  it.each([
    ['asia', asia],
    ['world', world],
  ])('holds every place of a story in the stage’s shape: %s', (_name, extent) => {
    fc.assert(
      fc.property(fc.array(placeIn(extent), { minLength: 1, maxLength: 20 }), (places) => {
        const frame = mapFrame(places, extent);
        expect(frame.width / frame.height).toBeCloseTo(STAGE_ASPECT, 6);
        for (const { x, y } of places.map(project)) {
          expect(x).toBeGreaterThanOrEqual(frame.x - 1e-9);
          expect(x).toBeLessThanOrEqual(frame.x + frame.width + 1e-9);
          expect(y).toBeGreaterThanOrEqual(frame.y - 1e-9);
          expect(y).toBeLessThanOrEqual(frame.y + frame.height + 1e-9);
        }
      }),
    );
  });

  it('stays on the map from top to bottom, where Mercator would end', () => {
    const frame = mapFrame(
      [
        { lat: 70, lng: -170 },
        { lat: -50, lng: 175 },
      ],
      world,
    );
    expect(frame.y).toBeGreaterThanOrEqual(0);
    expect(frame.y + frame.height).toBeLessThanOrEqual(1);
  });

  it('shows a region around a single place', () => {
    const frame = mapFrame([{ lat: 43.2, lng: 76.9 }], asia);
    expect(frame.width).toBeGreaterThanOrEqual(1 / 60);
    expect(frame.width).toBeLessThan(1 / 30);
  });
});

describe('covers', () => {
  it.each([
    ['inside', { lat: 43, lng: 77 }, true],
    ['west of it', { lat: 48, lng: 2 }, false],
    ['over the antimeridian', { lat: -18, lng: -179 }, false],
  ])('%s', (_name, place, expected) => {
    expect(covers(asia, [place])).toBe(expected);
  });
});
