import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../../src/model/story';
import { wholeSpan } from '../../../../src/views/timeline/span/timelineSpan';
import { ticksOf } from '../../../../src/views/timeline/ground/timelineTicks';
import { date, makeEvent } from '../../../makeStory';

const spanOf = (...texts: readonly (string | null)[]) =>
  wholeSpan(
    texts.map((text, i) => makeEvent(`e${i}`, { date: text === null ? null : date(text) })),
  );

describe('wholeSpan', () => {
  it.each([
    [['2024-07-02'], '2024-07-01', '2024-08-01'],
    [['2024-07-02', '2025'], '2024-07-01', '2026-01-01'],
    [['2024', '2023-05/..'], '2023-05-01', '2025-01-01'],
    [['1998', '2024-07-02'], '1998-01-01', '2025-01-01'],
    [[null, '2024-07'], '2024-07-01', '2024-08-01'],
    [['../2024-07-31'], '2024-07-01', '2024-08-01'],
  ])('%j', (texts, from, to) => {
    const span = spanOf(...texts);
    expect([span?.from, span?.to]).toEqual([Date.parse(from), Date.parse(to)]);
  });

  it('is nothing without a date', () => {
    expect(spanOf(null)).toBeNull();
    expect(spanOf()).toBeNull();
  });

  it('takes more events than a function takes arguments', () => {
    const many = new Array<StoryEvent>(200_000).fill(makeEvent('e', { date: date('2024') }));
    expect(wholeSpan(many)).toEqual({ from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) });
  });
});

describe('ticksOf', () => {
  const span = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });

  it.each([
    ['2023-01-01', '2025-08-01', 1100, { year: 3, month: 8, day: 0 }],
    ['2023-01-01', '2025-08-01', 320, { year: 3, month: 3, day: 0 }],
    ['2023-01-01', '2025-08-01', 200, { year: 3, month: 0, day: 0 }],
    ['1900-01-01', '2030-01-01', 800, { decade: 13, month: 0, day: 0 }],
    ['2024-07-01', '2024-08-01', 1100, { month: 1, day: 29 }],
  ])('%s to %s on %d pixels', (from, to, width, expected) => {
    const ticks = ticksOf(span(from, to), width);
    for (const [unit, count] of Object.entries(expected)) {
      expect([unit, ticks.filter((tick) => tick.unit === unit).length]).toEqual([unit, count]);
    }
  });

  it('stands in order, none twice', () => {
    const at = ticksOf(span('2023-01-01', '2025-08-01'), 900).map((tick) => tick.at);
    expect(at).toEqual([...new Set(at)].sort((a, b) => a - b));
  });

  it('keeps days clear of the name of their month', () => {
    const ticks = ticksOf(span('2024-06-20', '2024-08-10'), 1100);
    const name = ticks.find(({ unit }) => unit === 'month');
    const next = ticks.find(({ unit, at }) => unit === 'day' && at > (name?.at ?? 0));
    const pixels = (((next?.at ?? 0) - (name?.at ?? 0)) / (51 * 86_400_000)) * 1100;
    expect(pixels).toBeGreaterThanOrEqual(40);
  });
});
