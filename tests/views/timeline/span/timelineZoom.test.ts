import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanDates, wholeDays } from '../../../../src/views/timeline/span/spanDates';
import { endMovedBy } from '../../../../src/views/timeline/strip/stripKeys';
import { DAY, lengthOf, shareOf } from '../../../../src/views/timeline/span/timelineSpan';
import {
  around,
  isWhole,
  moveBy,
  pinch,
  SHORTEST,
  showing,
  within,
  zoomAround,
} from '../../../../src/views/timeline/span/timelineZoom';

const whole = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2026, 0, 1) };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const instant = fc.integer({ min: whole.from, max: whole.to });
const window = fc
  .tuple(instant, instant)
  .map(([a, b]) => within({ from: Math.min(a, b), to: Math.max(a, b) }, whole));

function expectInside(span: { from: number; to: number }): void {
  expect(span.from).toBeGreaterThanOrEqual(whole.from - 1);
  expect(span.to).toBeLessThanOrEqual(whole.to + 1);
  expect(lengthOf(span)).toBeGreaterThanOrEqual(SHORTEST - 1);
}

describe('a window', () => {
  it('stays within the whole however it is moved', () => {
    fc.assert(
      fc.property(
        window,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        share,
        (span, factor, at) => {
          expectInside(zoomAround(span, whole, factor, at));
          expectInside(moveBy(span, whole, (at - 0.5) * 10));
          expectInside(pinch(span, whole, [at, 0.9], [0.2, at]));
          expectInside(around({ from: whole.from, to: whole.from + at * lengthOf(whole) }, whole));
        },
      ),
    );
  });

  it('keeps what is under the pointer under it while it is zoomed', () => {
    const span = { from: Date.UTC(2022, 0, 1), to: Date.UTC(2023, 0, 1) };
    const fixed = span.from + 0.3 * lengthOf(span);
    expect(shareOf(fixed, zoomAround(span, whole, 4, 0.3))).toBeCloseTo(0.3);
  });

  it('follows two fingers: what they hold stays under them', () => {
    const span = { from: Date.UTC(2022, 0, 1), to: Date.UTC(2023, 0, 1) };
    const held = [0.4, 0.6].map((at) => span.from + at * lengthOf(span));
    const after = pinch(span, whole, [0.4, 0.6], [0.3, 0.7]);
    expect(held.map((at) => shareOf(at, after)).map((at) => Math.round(at * 1000) / 1000)).toEqual([
      0.3, 0.7,
    ]);
  });

  it('moves only when what is to be shown is not well inside', () => {
    const span = { from: Date.UTC(2022, 0, 1), to: Date.UTC(2023, 0, 1) };
    expect(showing(Date.UTC(2022, 5, 1), span, whole)).toBe(span);
    const moved = showing(Date.UTC(2024, 5, 1), span, whole);
    expect(shareOf(Date.UTC(2024, 5, 1), moved)).toBeCloseTo(0.5);
  });
});

describe('spanDates', () => {
  it.each([
    ['the whole', whole, { from: null, to: null }],
    [
      'whole days',
      { from: Date.UTC(2022, 0, 1), to: Date.UTC(2022, 1, 1) },
      { from: '2022-01-01', to: '2022-01-31' },
    ],
    [
      'parts of days',
      { from: Date.UTC(2022, 0, 1, 13), to: Date.UTC(2022, 1, 1, 1) },
      { from: '2022-01-01', to: '2022-02-01' },
    ],
  ])('%s', (_, span, expected) => {
    expect(spanDates(span, whole)).toEqual(expected);
  });

  it('names the days that hold all of the window', () => {
    fc.assert(
      fc.property(window, (span) => {
        const days = wholeDays(span);
        expect(days.from).toBeLessThanOrEqual(span.from);
        expect(days.to).toBeGreaterThanOrEqual(span.to);
        expect(lengthOf(days) - lengthOf(span)).toBeLessThan(2 * DAY);
      }),
    );
  });
});

describe('keys on an end of the window', () => {
  const span = { from: Date.UTC(2022, 0, 1), to: Date.UTC(2023, 0, 1) };

  it.each([
    ['ArrowRight', 'from', 1],
    ['ArrowLeft', 'from', -1],
    ['ArrowUp', 'to', 1],
    ['PageDown', 'to', -1],
  ] as const)('%s moves “%s” that way', (key, side, way) => {
    const moved = endMovedBy(key, side, span, whole);
    expect(Math.sign((moved?.[side] ?? NaN) - span[side])).toBe(way);
    const other = side === 'from' ? 'to' : 'from';
    expect(moved?.[other]).toBe(span[other]);
  });

  it('never lets the ends pass each other or the whole', () => {
    expect(endMovedBy('End', 'from', span, whole)).toEqual({
      from: span.to - SHORTEST,
      to: span.to,
    });
    expect(endMovedBy('Home', 'from', span, whole)?.from).toBe(whole.from);
    expect(endMovedBy('End', 'to', span, whole)?.to).toBe(whole.to);
  });

  it('leaves other keys alone', () => {
    expect(endMovedBy('Enter', 'from', span, whole)).toBeNull();
  });
});

it('knows when it shows everything', () => {
  expect(isWhole(whole, whole)).toBe(true);
  expect(isWhole(zoomAround(whole, whole, 1.1, 0.5), whole)).toBe(false);
});
