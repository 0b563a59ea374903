import { expect, it } from 'vitest';
import { relatedTo } from '../../src/model/related';
import { makeAgreement, makeEvent, makeLookup, makeMetric, makeObservation } from '../makeStory';

const lookup = makeLookup({
  events: [makeEvent('signing'), makeEvent('other')],
  metrics: [makeMetric('money'), makeMetric('people'), makeMetric('parties')],
  observations: [
    makeObservation('parties', 3, { events: ['other', 'signing'] }),
    makeObservation('money', 1, { events: ['signing'] }),
    makeObservation('money', 2, { events: ['signing'] }),
    makeObservation('people', 57, { events: ['other'] }),
  ],
  agreements: [makeAgreement('memo', { event: 'signing' }), makeAgreement('college')],
});

it.each([
  ['signing', ['money', 'parties'], ['memo']],
  ['other', ['people', 'parties'], []],
  ['unknown', [], []],
])('%s is told of by %j and %j', (event, metrics, agreements) => {
  const related = relatedTo(event, lookup);
  expect(related.metrics.map(({ id }) => id)).toEqual(metrics);
  expect(related.agreements.map(({ id }) => id)).toEqual(agreements);
});
