import { describe, expect, it } from 'vitest';
import { askedMetrics, narrowAgreements } from '../../../src/pages/islands/narrow';
import { NO_FILTER, type Filter } from '../../../src/model/filter';
import {
  date,
  makeAgreement,
  makeEvent,
  makeLookup,
  makeMetric,
  makeOrganization,
  makePlace,
} from '../../makeStory';

describe('askedMetrics', () => {
  const metrics = [
    makeMetric('a'),
    makeMetric('b', { topic: 'research' }),
    makeMetric('c', { topic: null }),
  ];

  it.each<[string, string | null, readonly string[], string]>([
    ['everything', null, [], 'a b c'],
    ['one figure', 'b', [], 'b'],
    ['one figure, whatever the topics', 'c', ['education'], 'c'],
    ['a figure that is not there', 'x', [], 'a b c'],
    ['a topic', null, ['research'], 'b'],
    ['a topic without figures', null, ['sport'], 'a b c'],
  ])('%s', (_, metric, topics, ids) => {
    expect([...askedMetrics(metrics, metric, topics)].join(' ')).toBe(ids);
  });
});

describe('narrowAgreements', () => {
  const lookup = makeLookup({
    places: [makePlace('xian', 34, 109), makePlace('almaty', 43, 77)],
    organizations: [makeOrganization('npu', 'xian'), makeOrganization('kaznu', 'almaty')],
    events: [
      makeEvent('e1', { topic: 'research', places: ['almaty'] }),
      makeEvent('e2', { topic: 'education' }),
    ],
    agreements: [
      makeAgreement('a', { date: date('2024-07'), event: 'e1', parties: ['npu'] }),
      makeAgreement('b', { date: date('2025'), event: 'e2', parties: ['kaznu'] }),
      makeAgreement('c'),
    ],
  });
  const day = (year: number, month: number) => Date.UTC(year, month - 1);

  it.each<[string, Partial<Filter>, string]>([
    ['everything', {}, 'a b c'],
    ['the topic of the event', { topics: ['research'] }, 'a'],
    ['the place of the event', { place: 'almaty' }, 'a b'],
    ['the seat of a party', { place: 'xian' }, 'a'],
    ['a span, to which no undated one belongs', { from: day(2025, 1) }, 'b'],
    ['a span that a month touches', { from: day(2024, 7), to: day(2024, 8) }, 'a'],
    ['words, in any case', { q: 'AGREEMENT  c' }, 'c'],
    ['words that are nowhere', { q: 'football' }, ''],
  ])('%s', (_, filter, ids) => {
    const { story } = narrowAgreements(lookup, { ...NO_FILTER, ...filter });
    expect(story.agreements.map(({ id }) => id).join(' ')).toBe(ids);
  });
});
