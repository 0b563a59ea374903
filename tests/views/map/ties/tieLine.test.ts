import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project, WORLD_UNITS, type Bbox } from '../../../../src/views/map/ground/mercator';
import { onMap, turnedFor } from '../../../../src/views/map/ground/seam';
import { linePath, tieStrokes } from '../../../../src/views/map/ties/tieLine';

const world: Bbox = [-180, -85, 180, 85];
const almaty = { lat: 43.222, lng: 76.8512 };
const xian = { lat: 34.3416, lng: 108.9398 };
const fiji = { lat: -18.1, lng: 178.4 };
const samoa = { lat: -13.8, lng: -171.8 };

const lng = fc.double({ min: -180, max: 180, noNaN: true });
const place = fc.record({
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lng,
});

describe('tieStrokes', () => {
  it('bows towards the pole, as the shortest way does', () => {
    const [line = []] = tieStrokes(almaty, xian, world);
    const middle = line[Math.floor(line.length / 2)];
    const straight = (project(almaty).y + project(xian).y) / 2;
    expect(middle?.y).toBeLessThan(straight);
  });

  it('is one stroke over the antimeridian on a map that is turned for it', () => {
    const extent = turnedFor([fiji, samoa], world);
    const strokes = tieStrokes(fiji, onMap(samoa, extent), extent);
    expect(strokes).toHaveLength(1);
    expect(strokes[0]?.[0]?.x).toBeCloseTo(project(fiji).x, 9);
    expect(strokes[0]?.at(-1)?.x).toBeCloseTo(project(samoa).x + 1, 9);
  });

  it('leaves a map that is not turned at one edge and comes in at the other', () => {
    const strokes = tieStrokes(fiji, samoa, world);
    expect(strokes).toHaveLength(2);
    expect(strokes[0]?.at(-1)?.x).toBe(1);
    expect(strokes[1]?.[0]?.x).toBe(0);
    expect(strokes[0]?.at(-1)?.y).toBe(strokes[1]?.[0]?.y);
  });

  it('never runs across the map, whatever the places and wherever it begins', () => {
    fc.assert(
      fc.property(place, place, fc.array(place), (from, to, others) => {
        const extent = turnedFor([from, to, ...others], world);
        const west = project({ lat: 0, lng: extent[0] }).x - 1e-9;
        const east = west + 1 + 2e-9;
        for (const stroke of tieStrokes(onMap(from, extent), onMap(to, extent), extent)) {
          stroke.forEach((point, i) => {
            expect(Math.abs(point.x - (stroke[i - 1] ?? point).x)).toBeLessThanOrEqual(0.5);
            expect(point.x >= west && point.x <= east && point.y >= 0 && point.y <= 1).toBe(true);
          });
        }
      }),
    );
  });

  it('is whole between any two places that are all of the story', () => {
    const warm = fc.record({ lat: fc.double({ min: -30, max: 30, noNaN: true }), lng });
    fc.assert(
      fc.property(warm, warm, (from, to) => {
        // From half the world apart the shortest way may lead over a pole, where the map ends.
        fc.pre(Math.abs(Math.abs(from.lng - to.lng) - 180) > 20);
        const extent = turnedFor([from, to], world);
        expect(tieStrokes(onMap(from, extent), onMap(to, extent), extent).length).toBeLessThan(2);
      }),
    );
  });

  it('ends where the places are', () => {
    const strokes = tieStrokes(fiji, samoa, world);
    expect(strokes[0]?.[0]?.x).toBeCloseTo(project(fiji).x, 9);
    expect(strokes.at(-1)?.at(-1)?.x).toBeCloseTo(project(samoa).x, 9);
  });

  it('leaves the map where the shortest way goes over the pole', () => {
    const strokes = tieStrokes({ lat: 65, lng: 20 }, { lat: 65, lng: -160 }, world);
    expect(strokes).toHaveLength(2);
    expect(Math.max(...strokes.flat().map(({ y }) => y))).toBeLessThan(0.3);
  });
});

describe('linePath', () => {
  it('is one path of whole world units', () => {
    expect(linePath(tieStrokes(fiji, samoa, world))).toMatch(
      /^M\d+ \d+(l-?\d+ -?\d+)+M\d+ \d+(l-?\d+ -?\d+)+$/,
    );
  });

  it('ends where the line does, however many steps it takes', () => {
    const strokes = tieStrokes({ lat: 34.3, lng: 108.9 }, { lat: 43.2, lng: 76.9 }, world);
    const end = strokes[0]?.at(-1) ?? { x: 0, y: 0 };
    const steps = linePath(strokes)
      .slice(1)
      .split('l')
      .map((step) => step.split(' ').map(Number));
    const sum = (at: 0 | 1) => steps.reduce((all, step) => all + (step[at] ?? 0), 0);
    expect([sum(0), sum(1)]).toEqual([
      Math.round(end.x * WORLD_UNITS),
      Math.round(end.y * WORLD_UNITS),
    ]);
  });
});
