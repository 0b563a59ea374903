import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../../src/model/story';
import MetricCards from '../../../src/views/metrics/MetricCards.svelte';
import { makeLocale } from '../../makeLocale';
import { date, makeAgreement, makeLookup, makeMetric, makeObservation } from '../../makeStory';

function show(change: Partial<Story>, current: string | null = null): void {
  render(MetricCards, {
    props: {
      lookup: makeLookup(change),
      locale: makeLocale(),
      current,
      pointed: null,
      span: { from: null, to: null },
    },
  });
}

function card(name: string): HTMLElement {
  const found = screen.getByRole('heading', { name }).closest('[data-metric]');
  if (!(found instanceof HTMLElement)) throw new Error(`No card ${name}`);
  return found;
}

describe('MetricCards', () => {
  it('prints label, number, unit and where it stands in the source', () => {
    show({ metrics: [makeMetric('m')], observations: [makeObservation('m', 57)] });
    const one = within(card('Metric m'));
    expect(one.getAllByText('57').length).toBeGreaterThan(0);
    expect(one.getByText('people')).toBeInTheDocument();
    const source = one.getByRole('link', { name: 'Source 1 · section 1, paragraph 2' });
    expect(source).toHaveAttribute('href', 'https://example.org/report');
  });

  it('prints a zero', () => {
    show({ metrics: [makeMetric('m')], observations: [makeObservation('m', 0)] });
    expect(within(card('Metric m')).getAllByText('0').length).toBeGreaterThan(0);
  });

  it('says “more than” to those who listen and > to those who see', () => {
    show({
      metrics: [makeMetric('m', { display: 'bar', unit: {} })],
      observations: [makeObservation('m', 10_000_000, { qualifier: 'over', currency: 'unstated' })],
    });
    const one = card('Metric m');
    expect(one).toHaveTextContent('more than 10 million');
    expect(within(one).getByText('>')).toBeInTheDocument();
    expect(within(one).getByText('currency not stated in the source')).toBeInTheDocument();
  });

  it('draws the trend by itself from two observations on', () => {
    show({
      metrics: [makeMetric('m'), makeMetric('n')],
      observations: [
        makeObservation('m', 57, { period: date('2024') }),
        makeObservation('m', 90, { period: date('2025') }),
        makeObservation('n', 5, { period: date('2025') }),
      ],
    });
    expect(card('Metric m')).toHaveAttribute('data-trend');
    expect(card('Metric n')).not.toHaveAttribute('data-trend');
  });

  it('lists the words of its items', () => {
    show({
      metrics: [makeMetric('m', { display: 'steps', items: { en: ['Bachelor', 'Master'] } })],
      observations: [makeObservation('m', 2)],
    });
    const items = within(card('Metric m')).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['Bachelor', 'Master']);
  });

  it('says what a derived figure was counted from', () => {
    show({
      metrics: [makeMetric('m', { derive: { kind: 'count', of: 'agreements' } })],
      agreements: [makeAgreement('a'), makeAgreement('b')],
    });
    expect(card('Metric m')).toHaveTextContent('Counted from agreements.csv');
  });

  it('marks the card of the chosen event', () => {
    show(
      { metrics: [makeMetric('m')], observations: [makeObservation('m', 8, { events: ['e'] })] },
      'e',
    );
    expect(card('Metric m')).toHaveAttribute('aria-current', 'true');
  });

  it('marks a text that is not in the page’s language', () => {
    show({
      metrics: [makeMetric('m', { label: { zh: '录取' } })],
      observations: [makeObservation('m', 57)],
    });
    const label = screen.getByText('录取');
    expect(label).toHaveAttribute('lang', 'zh');
    expect(label).toHaveAttribute('data-lang-fallback');
  });
});
