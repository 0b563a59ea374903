import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/model/figures';
import {
  date,
  makeAgreement,
  makeLookup,
  makeMetric,
  makeObservation,
  makePlace,
} from '../makeStory';

describe('figuresOf', () => {
  it('prints the newest observation, and keeps them in order of time', () => {
    const lookup = makeLookup({
      metrics: [makeMetric('students')],
      observations: [
        makeObservation('students', 90, { period: date('2025'), qualifier: 'over' }),
        makeObservation('students', 57, { period: date('2024') }),
      ],
    });
    const [figure] = figuresOf(lookup);
    expect(figure).toMatchObject({ value: 90, qualifier: 'over' });
    expect(figure?.series.map(({ values }) => values[0].value)).toEqual([57, 90]);
  });

  it('prefers a dated observation to an undated one', () => {
    const lookup = makeLookup({
      metrics: [makeMetric('students')],
      observations: [
        makeObservation('students', 57, { period: date('2024') }),
        makeObservation('students', 8),
      ],
    });
    expect(figuresOf(lookup)[0]?.value).toBe(57);
  });

  it('takes value, note, currency and source of one observation', () => {
    const lookup = makeLookup({
      metrics: [makeMetric('money')],
      observations: [
        makeObservation('money', 57, { period: date('2024'), note: { en: 'dated' } }),
        makeObservation('money', 8, { note: { en: 'undated' }, currency: 'unstated' }),
      ],
    });
    const [figure] = figuresOf(lookup);
    expect(figure).toMatchObject({ value: 57, currency: null });
    expect(figure?.newest?.values).toMatchObject([{ value: 57, note: { en: 'dated' } }]);
  });

  it('keeps a zero', () => {
    const lookup = makeLookup({
      metrics: [makeMetric('deaths')],
      observations: [makeObservation('deaths', 0)],
    });
    expect(figuresOf(lookup)[0]?.value).toBe(0);
  });

  it('counts and measures what can be computed', () => {
    const lookup = makeLookup({
      places: [makePlace('xian', 34.3416, 108.9398), makePlace('almaty', 43.222, 76.8512)],
      agreements: [makeAgreement('a'), makeAgreement('b')],
      metrics: [
        makeMetric('agreements', { derive: { kind: 'count', of: 'agreements' } }),
        makeMetric('way', { derive: { kind: 'distance', from: 'xian', to: 'almaty' } }),
        makeMetric('lost', { derive: { kind: 'distance', from: 'xian', to: 'nowhere' } }),
      ],
    });
    const figures = figuresOf(lookup);
    expect(figures.map(({ metric }) => metric.id)).toEqual(['agreements', 'way']);
    expect(figures[0]?.value).toBe(2);
    expect(figures[1]?.value).toBeGreaterThan(2900);
  });

  it('leaves out a metric of which nothing is known', () => {
    expect(figuresOf(makeLookup({ metrics: [makeMetric('students')] }))).toEqual([]);
  });
});
