import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packByPass } from '../../src/layout/packByPass';
import { packRows } from '../../src/layout/packRows';

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => ({ start, end: start + length }));
const sorted = fc
  .array(stretch, { maxLength: 60, size: 'max' })
  .map((all) => all.sort((a, b) => a.start - b.start));

interface Stretch {
  readonly start: number;
  readonly end: number;
}
const lists = (all: readonly Stretch[]) => ({
  starts: all.map(({ start }) => start),
  ends: all.map(({ end }) => end),
});

/** Pairs of one row that overlap. */
function clashes(all: readonly Stretch[], rows: Int16Array): readonly (readonly Stretch[])[] {
  return all.flatMap((a, i) =>
    all.flatMap((b, j) => {
      const isPair = j > i && rows[i] === rows[j] && rows[i] !== -1;
      return isPair && a.start < b.end && b.start < a.end ? [[a, b]] : [];
    }),
  );
}

/** How many stretches lie over one point at most. */
function depth(all: readonly Stretch[]): number {
  return Math.max(
    0,
    ...all.map(({ start }) => all.filter((b) => b.start <= start && b.end > start).length),
  );
}

describe('packRows', () => {
  it('takes the first row that is free', () => {
    const all = [
      { start: 0, end: 10 },
      { start: 5, end: 8 },
      { start: 8, end: 12 },
      { start: 10, end: 20 },
    ];
    expect([...(packRows(lists(all), 3) ?? [])]).toEqual([0, 1, 1, 0]);
  });

  it('lets nothing overlap, and needs no more rows than lie over one point', () => {
    fc.assert(
      fc.property(sorted, (all) => {
        const most = Math.max(1, depth(all));
        const rows = packRows(lists(all), most);
        expect(rows).not.toBeNull();
        expect(clashes(all, rows ?? new Int16Array())).toEqual([]);
        if (depth(all) > 1) expect(packRows(lists(all), most - 1)).toBeNull();
      }),
    );
  });
});

describe('packByPass', () => {
  const ranked = sorted.chain((all) =>
    fc
      .array(fc.integer({ min: 0, max: 2 }), { minLength: all.length, maxLength: all.length })
      .map((passes) => ({ all, passes: Uint8Array.from(passes) })),
  );

  it('lets nothing overlap, and leaves out only what has no room', () => {
    fc.assert(
      fc.property(ranked, fc.integer({ min: 1, max: 4 }), ({ all, passes }, most) => {
        const rows = packByPass(lists(all), most, passes);
        expect(clashes(all, rows)).toEqual([]);
        all.forEach((one, i) => {
          if (rows[i] !== -1) return;
          const inTheWay = new Set(
            all.flatMap((other, j) =>
              rows[j] !== -1 && other.start < one.end && one.start < other.end ? [rows[j]] : [],
            ),
          );
          expect(inTheWay.size).toBe(most);
        });
      }),
    );
  });

  it('serves an earlier pass before a later one', () => {
    const all = [
      { start: 0, end: 10 },
      { start: 5, end: 15 },
    ];
    expect([...packByPass(lists(all), 1, Uint8Array.of(1, 0))]).toEqual([-1, 0]);
  });
});
