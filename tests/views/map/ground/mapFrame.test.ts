import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANCHORS } from '../../../../src/views/map/ground/anchors';
import { mapFrame, STAGE_ASPECT } from '../../../../src/views/map/ground/mapFrame';
import { project, type Bbox } from '../../../../src/views/map/ground/mercator';

const asia: Bbox = [20, -10, 160, 68];
const world: Bbox = [-180, -85, 180, 85];

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

  it('shows the lands around a single place', () => {
    const frame = mapFrame([{ lat: 51.17, lng: 71.45 }], asia);
    expect(frame.width).toBeCloseTo(1 / 18, 9);
    const kazakhstan = ANCHORS.find(({ id }) => id === 'KZ');
    const { x = 0, y = 0 } = kazakhstan === undefined ? {} : project(kazakhstan);
    expect(x > frame.x && x < frame.x + frame.width).toBe(true);
    expect(y > frame.y && y < frame.y + frame.height).toBe(true);
  });
});
