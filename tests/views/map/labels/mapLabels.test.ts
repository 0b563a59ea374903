import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, overlap, type Box } from '../../../../src/layout/boxes';
import { areaLabel } from '../../../../src/views/map/labels/areaLabel';
import { controlsBox } from '../../../../src/views/map/ground/controlsBox';
import { labelGround } from '../../../../src/views/map/labels/labelGround';
import { placeMapLabels } from '../../../../src/views/map/labels/mapLabels';
import { placeLabel } from '../../../../src/views/map/labels/placeLabel';
import type { PlacedArea } from '../../../../src/views/map/labels/placedArea';
import { placeOn } from '../placeOn';

const size = { x: 0, y: 0, width: 640, height: 426 };

const story = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 640 }),
    y: fc.integer({ min: 0, max: 426 }),
    radius: fc.integer({ min: 4, max: 20 }),
    seat: fc.constantFrom(
      null,
      { text: 'Institute', lang: 'en' },
      { text: 'Ministry of Science and Higher Education', lang: 'en' },
    ),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('placeMapLabels', () => {
  it('lets no name touch another name, a mark or the edge', () => {
    fc.assert(
      fc.property(story, (wanted) => {
        const places = wanted.map((one, i) => placeOn(String(i), one.x, one.y, one));
        const positions = placeMapLabels(
          places,
          [],
          labelGround(size, null, places, [], []),
        ).places;
        const boxes = places.flatMap((one): readonly Box[] => {
          const position = positions.get(one.place.id);
          if (position === undefined) return [];
          const { box } = placeLabel(one, position);
          return [{ ...box, x: one.x + box.x, y: one.y + box.y }];
        });
        const marks = places.map(({ x, y, radius: r }) => ({
          x: x - r,
          y: y - r,
          width: 2 * r,
          height: 2 * r,
        }));
        boxes.forEach((box, i) => {
          expect([...boxes.slice(i + 1), ...marks].filter((other) => overlap(box, other))).toEqual(
            [],
          );
          expect(
            box.x >= 0 && box.y >= 0 && box.x + box.width <= 640 && box.y + box.height <= 426,
          ).toBe(true);
        });
      }),
    );
  });

  it.each([320, 640])('keeps names out of the corner of the buttons, %d wide', (width) => {
    // A name to its right would begin beside the buttons and end under them.
    const one = placeOn('a', width - 290, 30, {
      name: { text: 'Place-of-a-long-name'.replaceAll('-', ''), lang: 'en' },
    });
    const frame = { x: 0, y: 0, width, height: width / 1.5 };
    const ground = labelGround(frame, controlsBox(frame), [one], [], []);
    expect(placeMapLabels([one], [], ground).places.get('a')?.side).not.toBe('right');
  });

  it('keeps off a tie when another side is free', () => {
    const one = placeOn('a', 300, 200);
    const line = [
      { x: 300, y: 200 },
      { x: 600, y: 200 },
    ];
    const { places } = placeMapLabels([one], [], labelGround(size, null, [one], [], [line]));
    expect(places.get('a')?.side).toBe('left');
  });

  it('drops the institution before the name', () => {
    const one = placeOn('a', 320, 200, {
      seat: { text: 'Institution with a name '.repeat(12), lang: 'en' },
    });
    const { places } = placeMapLabels([one], [], labelGround(size, null, [one], [], []));
    expect(places.get('a')).toMatchObject({ side: 'right', withSeat: false });
  });

  it('names the countries of the story before larger ones around it', () => {
    const ours = area('KZ', 3, 0);
    const theirs = area('CN', 1, null);
    const { areas } = placeMapLabels([], [theirs, ours], labelGround(size, null, [], [], []));
    expect([...areas.keys()]).toEqual(['area KZ']);
  });

  it('moves the name of a country of the story before a place goes without its own', () => {
    const one = placeOn('a', 330, 200, { name: { text: 'Institution of Kazakhstan', lang: 'en' } });
    const ground = labelGround(size, null, [one], [], []);
    const { areas, places } = placeMapLabels([one], [area('KZ', 1, 0)], ground);
    expect(places.has('a')).toBe(true);
    expect(areas.get('area KZ')?.stand).toBe(1);
  });

  it('turns a place’s name where the story’s country has room only there', () => {
    const one = placeOn('a', 250, 205);
    const only = { ...area('KZ', 1, 0), stands: area('KZ', 1, 0).stands.slice(0, 1) };
    const ground = labelGround(size, null, [one], [], []);
    const { areas, places } = placeMapLabels([one], [only], ground);
    expect(areas.has('area KZ')).toBe(true);
    expect(places.get('a')?.side).toBe('left');
  });
});

describe('the names of the story’s main countries', () => {
  const point = fc.record({
    x: fc.integer({ min: -20, max: 340 }),
    y: fc.integer({ min: -20, max: 230 }),
  });
  const small = { x: 0, y: 0, width: 320, height: 213 };
  const drawn = fc.record({
    marks: fc.array(point, { maxLength: 8 }),
    lines: fc.array(fc.tuple(point, point), { maxLength: 6 }),
    stands: fc.array(fc.array(point, { minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 3,
    }),
  });
  const at = { lat: 0, lng: 0 };

  it('lie whole in the frame, and under a tie only where they have no place off it', () => {
    fc.assert(
      fc.property(drawn, ({ marks, lines, stands }) => {
        const places = marks.map(({ x, y }, i) => placeOn(`p${i}`, x, y));
        const areas = stands.map((all, i) => ({
          ...area(`C${i}`, 1, i),
          stands: all.map((one, n) => ({ ...one, at, isFar: n > 4 })),
        }));
        const ground = labelGround(small, controlsBox(small), places, [], lines);
        const positions = placeMapLabels(places, areas, ground);
        const boxOf = (one: PlacedArea, stand: number, isTight: boolean) => {
          const { x = 0, y = 0 } = one.stands[stand] ?? {};
          const { box } = areaLabel(one, isTight);
          return { ...box, x: x + box.x, y: y + box.y };
        };
        const named = areas.flatMap((one) => {
          const position = positions.areas.get(one.id);
          if (position === undefined) return [];
          return [{ one, box: boxOf(one, position.stand, position.isTight) }];
        });
        const others = places.flatMap((one): readonly Box[] => {
          const position = positions.places.get(one.place.id);
          if (position === undefined) return [];
          const { box } = placeLabel(one, position);
          return [{ ...box, x: one.x + box.x, y: one.y + box.y }];
        });
        for (const { one, box } of named) {
          const taken = [
            ...ground.marks,
            ...others,
            ...named.filter((other) => other.one !== one).map((other) => other.box),
          ];
          expect(inside(box, small)).toBe(true);
          expect(taken.filter((other) => overlap(box, other))).toEqual([]);
          if (!ground.lines.hits(box)) continue;
          const free = one.stands
            .flatMap((_, stand) => [boxOf(one, stand, false), boxOf(one, stand, true)])
            .filter((wish) => inside(wish, small) && !ground.lines.hits(wish))
            .filter((wish) => !taken.some((other) => overlap(wish, other)));
          expect(free).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('stand elsewhere in their land before a tie strikes them', () => {
    const stands = [
      { x: 160, y: 120, at, isFar: false },
      { x: 250, y: 180, at, isFar: true },
    ];
    const line = [
      { x: 0, y: 120 },
      { x: 320, y: 120 },
    ];
    const one = { ...area('CN', 1, 0), stands };
    const standOf = (lines: readonly (typeof line)[]) =>
      placeMapLabels([], [one], labelGround(small, null, [], [], lines)).areas.get('area CN');
    expect(standOf([line])).toMatchObject({ stand: 1 });
    expect(standOf([])).toMatchObject({ stand: 0 });
  });
});

function area(id: string, tier: 1 | 3, rank: number | null): PlacedArea {
  const at = { lat: 0, lng: 0 };
  return {
    id: `area ${id}`,
    anchor: { id, kind: 'country', ...at, tier },
    name: 'Kazakhstan',
    rank,
    stands: [
      { x: 320, y: 200, at, isFar: false },
      { x: 320, y: 260, at, isFar: false },
    ].slice(0, rank === null ? 1 : 2),
  };
}
