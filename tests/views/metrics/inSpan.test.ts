import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/model/figures';
import { inSpan } from '../../../src/views/metrics/inSpan';
import {
  date,
  makeAgreement,
  makeEvent,
  makeLookup,
  makeMetric,
  makeObservation,
  makePlace,
} from '../../makeStory';

const lookup = makeLookup({
  places: [makePlace('xian', 34, 109), makePlace('almaty', 43, 77)],
  events: [
    makeEvent('a', { date: date('2023') }),
    makeEvent('b', { date: date('2024-07') }),
    makeEvent('c'),
  ],
  agreements: [
    makeAgreement('dated', { date: date('2024-07') }),
    makeAgreement('by-event', { event: 'a' }),
    makeAgreement('unknown'),
  ],
  metrics: [
    makeMetric('events', { derive: { kind: 'count', of: 'events' } }),
    makeMetric('agreements', { derive: { kind: 'count', of: 'agreements' } }),
    makeMetric('far', { derive: { kind: 'distance', from: 'xian', to: 'almaty' } }),
    makeMetric('students'),
    makeMetric('alone'),
  ],
  observations: [
    makeObservation('students', 57, { events: ['a', 'b', 'c'] }),
    makeObservation('alone', 8),
  ],
});
const span = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2025, 0, 1) };
const figure = (id: string) => {
  const found = figuresOf(lookup).find(({ metric }) => metric.id === id);
  if (found === undefined) throw new Error(`No figure ${id}`);
  return found;
};

describe('inSpan', () => {
  it.each([
    ['events', { of: 'records', n: 1, total: 3 }],
    ['agreements', { of: 'records', n: 1, total: 3 }],
    ['students', { of: 'events', n: 1, total: 3 }],
    ['far', null],
    ['alone', null],
  ])('%s', (id, expected) => {
    expect(inSpan(figure(id), lookup, span)).toEqual(expected);
  });

  it('says nothing about the whole time', () => {
    expect(inSpan(figure('events'), lookup, { from: null, to: null })).toBeNull();
  });

  it('takes a side that is open', () => {
    expect(inSpan(figure('agreements'), lookup, { from: null, to: span.from })?.n).toBe(1);
  });
});
