import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityBins, densityPath } from '../../../../src/views/timeline/strip/densityBins';
import { wholeSpan } from '../../../../src/views/timeline/span/timelineSpan';
import { date, makeEvent } from '../../../makeStory';
import { arbitraryEvents } from '../arbitraryEvents';

describe('densityBins', () => {
  it('counts each dated event as one in all', () => {
    fc.assert(
      fc.property(arbitraryEvents(60), fc.integer({ min: 1, max: 200 }), (events, count) => {
        const whole = wholeSpan(events);
        fc.pre(whole !== null);
        const bins = densityBins(events, whole, count);
        const dated = events.filter((event) => event.date !== null).length;
        expect(bins.length).toBe(count);
        expect(bins.reduce((a, b) => a + b, 0)).toBeCloseTo(dated);
      }),
    );
  });

  it('spreads a year over its months', () => {
    const whole = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2026, 0, 1) };
    const bins = densityBins([makeEvent('a', { date: date('2024') })], whole, 4);
    expect(bins[0]).toBeCloseTo(bins[1] ?? 0);
    expect(bins[3]).toBeCloseTo(0);
  });
});

describe('densityPath', () => {
  it('is empty when there is nothing', () => {
    expect(densityPath([0, 0])).toBe('');
  });

  it('reaches the top where most are', () => {
    expect(densityPath([1, 4])).toBe('M0 1V0.5H1V0H2V1Z');
  });
});
