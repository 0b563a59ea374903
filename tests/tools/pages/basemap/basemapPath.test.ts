import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { pathOf, stepsTo } from '../../../../tools/pages/basemap/basemapPath';

type Point = readonly [x: number, y: number];

/** One line through places of the world, as a basemap has it. */
function lineThrough(places: readonly Point[]): string {
  const topology: Topology = {
    type: 'Topology',
    arcs: [places.map(([lng, lat]) => [lng, lat])],
    objects: {},
  };
  return pathOf(topology, { type: 'LineString', arcs: [0] });
}

/** The points of a path of relative steps. */
function pointsOf(path: string): readonly Point[] {
  const [x = 0, y = 0, ...steps] = (path.match(/-?\d+/g) ?? []).map(Number);
  const points: Point[] = [[x, y]];
  for (let i = 0; i < steps.length; i += 2) {
    const [lastX, lastY] = points.at(-1) ?? [0, 0];
    points.push([lastX + (steps[i] ?? 0), lastY + (steps[i + 1] ?? 0)]);
  }
  return points;
}

function toStretch([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

it('leaves out the points of a straight line, and keeps each bend and both ends', () => {
  const straight = [70, 71, 72, 73, 74].map((lng): Point => [lng, 40]);
  expect(pointsOf(lineThrough(straight))).toEqual([stepsTo(40, 70), stepsTo(40, 74)]);
  const bent: readonly Point[] = [...straight, [74, 44]];
  expect(pointsOf(lineThrough(bent))).toEqual([stepsTo(40, 70), stepsTo(40, 74), stepsTo(44, 74)]);
});

it('draws no line further from a place of its own than a step of the grid', () => {
  const walk = fc.array(
    fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 })),
    {
      minLength: 2,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(walk, (moves) => {
      let [lng, lat] = [80, 40];
      const places = moves.map(([east, north]): Point => {
        lng += east / 100;
        lat += north / 100;
        return [lng, lat];
      });
      const path = lineThrough(places);
      fc.pre(path !== '');
      const drawn = pointsOf(path);
      for (const [east, north] of places) {
        const at = stepsTo(north, east);
        const away = drawn.slice(1).map((point, i) => toStretch(at, drawn[i] ?? point, point));
        expect(Math.min(...away)).toBeLessThan(1);
      }
    }),
  );
});
