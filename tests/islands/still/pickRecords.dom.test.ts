import { describe, expect, it } from 'vitest';
import { pickRecords } from '../../../src/islands/still/pickRecords';
import { stillAgreements } from '../../../src/islands/still/stillAgreements';
import { stillMetrics } from '../../../src/islands/still/stillMetrics';
import type { StillView } from '../../../src/islands/still/stillView';
import { readChosen } from '../../../src/state/address';
import { makeAgreement, makeEvent, makeLookup, makeMetric, makeObservation } from '../../makeStory';

const lookup = makeLookup({
  events: [makeEvent('e1', { topic: 'research' }), makeEvent('e2')],
  metrics: [makeMetric('m1'), makeMetric('m2', { topic: 'research' })],
  observations: [makeObservation('m1', 5, { events: ['e1'] }), makeObservation('m2', 7)],
  agreements: [makeAgreement('a1', { event: 'e1' }), makeAgreement('a2', { event: 'e2' })],
});

function pick(view: StillView, search: string) {
  document.body.innerHTML =
    '<p data-metric="m1"></p><p data-metric="m2"></p><p data-agreement="a1"></p><p data-agreement="a2"></p>';
  history.replaceState(null, '', `/${search}`);
  pickRecords(view, lookup, readChosen(search, lookup));
  const records = [...document.querySelectorAll<HTMLElement>(`[${view.hook}]`)];
  const ids = (some: readonly HTMLElement[]) => some.map((one) => one.getAttribute(view.hook));
  return {
    shown: ids(records.filter(({ hidden }) => !hidden)),
    current: ids(records.filter((one) => one.getAttribute('aria-current') === 'true')),
  };
}

describe('pickRecords', () => {
  it.each([
    ['', ['m1', 'm2'], []],
    ['?metric=m2', ['m2'], []],
    ['?metric=none', ['m1', 'm2'], []],
    ['?topics=research', ['m2'], []],
    ['?event=e1', ['m1', 'm2'], ['m1']],
    ['?event=none', ['m1', 'm2'], []],
  ])('figures at “%s”', (search, shown, current) => {
    expect(pick(stillMetrics, search)).toEqual({ shown, current });
  });

  it.each([
    ['', ['a1', 'a2'], []],
    ['?topics=research', ['a1'], []],
    ['?event=e2', ['a1', 'a2'], ['a2']],
    ['?from=2024', [], []],
  ])('agreements at “%s”', (search, shown, current) => {
    expect(pick(stillAgreements, search)).toEqual({ shown, current });
  });
});
