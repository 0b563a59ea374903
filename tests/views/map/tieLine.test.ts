import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../../src/views/map/mercator';
import { linePath, tieStrokes } from '../../../src/views/map/tieLine';

const almaty = { lat: 43.222, lng: 76.8512 };
const xian = { lat: 34.3416, lng: 108.9398 };
const fiji = { lat: -18.1, lng: 178.4 };
const samoa = { lat: -13.8, lng: -171.8 };

const place = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('tieStrokes', () => {
  it('bows towards the pole, as the shortest way does', () => {
    const [line = []] = tieStrokes(almaty, xian);
    const middle = line[Math.floor(line.length / 2)];
    const straight = (project(almaty).y + project(xian).y) / 2;
    expect(middle?.y).toBeLessThan(straight);
  });

  it('leaves the world at one edge and comes in at the other', () => {
    const strokes = tieStrokes(fiji, samoa);
    expect(strokes).toHaveLength(2);
    expect(strokes[0]?.at(-1)?.x).toBe(1);
    expect(strokes[1]?.[0]?.x).toBe(0);
    expect(strokes[0]?.at(-1)?.y).toBe(strokes[1]?.[0]?.y);
  });

  it('never runs across the map, whatever the places', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        for (const stroke of tieStrokes(from, to)) {
          stroke.forEach((point, i) => {
            expect(Math.abs(point.x - (stroke[i - 1] ?? point).x)).toBeLessThanOrEqual(0.5);
            expect(point.x >= 0 && point.x <= 1 && point.y >= 0 && point.y <= 1).toBe(true);
          });
        }
      }),
    );
  });

  it('ends where the places are', () => {
    const strokes = tieStrokes(fiji, samoa);
    expect(strokes[0]?.[0]?.x).toBeCloseTo(project(fiji).x, 9);
    expect(strokes.at(-1)?.at(-1)?.x).toBeCloseTo(project(samoa).x, 9);
  });

  it('leaves the map where the shortest way goes over the pole', () => {
    const strokes = tieStrokes({ lat: 65, lng: 20 }, { lat: 65, lng: -160 });
    expect(strokes).toHaveLength(2);
    expect(Math.max(...strokes.flat().map(({ y }) => y))).toBeLessThan(0.3);
  });
});

describe('linePath', () => {
  it('is one path of whole world units', () => {
    expect(linePath(tieStrokes(fiji, samoa))).toMatch(/^M\d+ \d+(L\d+ \d+)+M\d+ \d+(L\d+ \d+)+$/);
  });
});
