import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Story } from '../../../src/model/story';
import MetricCards from '../../../src/views/metrics/MetricCards.svelte';
import { makeLocale } from '../../makeLocale';
import {
  date,
  makeAgreement,
  makeLookup,
  makeMetric,
  makeObservation,
  makeStory,
} from '../../makeStory';

const printStyles = readFileSync('src/styles/print.css', 'utf8');

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
  const found = screen.getByRole('heading', { name, hidden: true }).closest('[data-metric]');
  if (!(found instanceof HTMLElement)) throw new Error(`No card ${name}`);
  return found;
}

describe('MetricCards', () => {
  it('prints label, number, unit and where it stands in the source', () => {
    show({ metrics: [makeMetric('m')], observations: [makeObservation('m', 57)] });
    const one = within(card('Metric m'));
    expect(one.getAllByText('57').length).toBeGreaterThan(0);
    expect(one.getByText('people')).toBeInTheDocument();
    expect(one.getByText('Source 1 · section 1, paragraph 2').closest('summary')).not.toBeNull();
    const source = one.getByRole('link', { name: 'The paper', hidden: true });
    expect(source).toHaveAttribute('href', 'https://example.org/report');
  });

  it('prints a zero', () => {
    show({ metrics: [makeMetric('m')], observations: [makeObservation('m', 0)] });
    expect(within(card('Metric m')).getAllByText('0').length).toBeGreaterThan(0);
  });

  it('says “more than” in the same words to those who listen and those who see', () => {
    show({
      metrics: [makeMetric('m', { display: 'bar', unit: {} })],
      observations: [makeObservation('m', 10_000_000, { qualifier: 'over', currency: 'unstated' })],
    });
    const one = card('Metric m');
    expect(one).toHaveTextContent('more than 10 million');
    expect(one.querySelector('.figure')).not.toHaveAttribute('aria-hidden');
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

  it('prints each number once', () => {
    show({ metrics: [makeMetric('m')], observations: [makeObservation('m', 57)] });
    expect(card('Metric m').textContent.match(/57/g)).toHaveLength(1);
  });

  it('prints number, note, tag and source of one observation', () => {
    show({
      metrics: [makeMetric('m')],
      observations: [
        makeObservation('m', 57, { period: date('2024'), note: { en: 'Filled' } }),
        makeObservation('m', 8, { note: { en: 'Passed' }, currency: 'unstated' }),
      ],
    });
    const one = card('Metric m');
    expect(one.querySelector('.number')).toHaveTextContent('57');
    expect(one).toHaveTextContent('2024 · Filled');
    expect(within(one).queryByText('currency not stated in the source')).toBeNull();
  });

  it('keeps dots and words of the newest value beside a series', () => {
    const items = { en: ['Bachelor', 'Master'] };
    show({
      metrics: [
        makeMetric('d', { display: 'dots' }),
        makeMetric('s', { display: 'steps', items }),
        makeMetric('l', { display: 'list', items }),
      ],
      observations: ['d', 's', 'l'].flatMap((id) => [
        makeObservation(id, 1, { period: date('2023') }),
        makeObservation(id, 2, { period: date('2024') }),
      ]),
    });
    // Two dots, one pitch apart.
    expect(card('Metric d').querySelector('path')?.getAttribute('d')).toBe('M5.5 5.5h11.01');
    for (const id of ['s', 'l']) {
      expect(within(card(`Metric ${id}`)).getByText('Bachelor')).toBeInTheDocument();
      expect(card(`Metric ${id}`)).toHaveAttribute('data-trend');
    }
  });

  it('prints both ends of a series with their years, and what changed', () => {
    show({
      metrics: [makeMetric('m')],
      observations: [
        makeObservation('m', 57, { period: date('2024') }),
        makeObservation('m', 96, { period: date('2026') }),
      ],
    });
    const one = card('Metric m');
    expect(one.querySelector('.ends')).toHaveTextContent('57 2024');
    expect(one.querySelector('.ends')).toHaveTextContent('2026');
    expect(one).toHaveTextContent('+39, 68%');
    const values = within(one).getAllByRole('img');
    expect(values.map((value) => value.getAttribute('aria-label'))).toEqual([
      '2024: 57 people',
      '2026: 96 people',
    ]);
    // The year in between is left open.
    expect(one.querySelectorAll('.missing')).toHaveLength(1);
    const cells = [...one.querySelectorAll('tbody :is(th, td)')];
    expect(cells.map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      ...['2024', '57 people Source 1 · section 1, paragraph 2'],
      ...['2026', '96 people Source 1 · section 1, paragraph 2'],
    ]);
  });

  it('reaches every value by keyboard', async () => {
    show({
      metrics: [makeMetric('m')],
      observations: [
        makeObservation('m', 57, { period: date('2024') }),
        makeObservation('m', 96, { period: date('2025') }),
      ],
    });
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toHaveAccessibleName('2024: 57 people');
    await user.tab();
    expect(document.activeElement).toHaveAccessibleName('2025: 96 people');
  });

  it('shows both values of sources that differ, each with its source, and joins nothing', () => {
    const { sources } = makeStory();
    show({
      sources: sources.flatMap((source) => [source, { ...source, id: 'other' }]),
      metrics: [makeMetric('m')],
      observations: [
        makeObservation('m', 57, { period: date('2024') }),
        makeObservation('m', 60, {
          period: date('2024'),
          cited: [{ source: 'other', locator: [] }],
        }),
      ],
    });
    const one = card('Metric m');
    expect(one).toHaveTextContent('sources differ');
    const values = [...one.querySelectorAll('.differing li')];
    expect(values.map((value) => value.textContent.replace(/\s+/g, ' ').trim())).toEqual([
      '57 people Source 1 · section 1, paragraph 2',
      '60 people Source 2',
    ]);
    expect(one).not.toHaveAttribute('data-trend');
  });

  it('names the currency, and draws no line between two', () => {
    show({
      metrics: [makeMetric('m', { unit: {} })],
      observations: [
        makeObservation('m', 5e6, { period: date('2024'), currency: 'KZT' }),
        makeObservation('m', 1e7, { period: date('2025'), currency: 'USD' }),
      ],
    });
    const one = card('Metric m');
    expect(one.querySelector('.figure')).toHaveTextContent('US$10 million');
    expect(one).not.toHaveAttribute('data-trend');
    expect(one.querySelector('table')).toHaveTextContent('₸5 million');
  });

  it('sets those that lead large, and puts the background behind a button', () => {
    show({
      metrics: [
        makeMetric('third', { rank: 3 }),
        makeMetric('second'),
        makeMetric('first', { rank: 1 }),
      ],
      observations: ['first', 'second', 'third'].map((id) => makeObservation(id, 1)),
    });
    const headings = screen.getAllByRole('heading', { level: 3, hidden: true });
    expect(headings.map((heading) => heading.textContent.trim())).toEqual([
      'Metric first',
      'Metric second',
      'Metric third',
    ]);
    expect(card('Metric first')).toHaveClass('leads');
    // On a phone behind the button as well, for all three of them one.
    const fold = card('Metric second').closest('details');
    expect(fold?.querySelector('summary')).toHaveTextContent('2 more figures');
    expect(fold).toContainElement(card('Metric third'));
    expect(card('Metric third').closest('details')?.querySelector('summary')).toHaveTextContent(
      '1 more figure',
    );
  });

  it('opens the background for the figure to which the address leads, and marks it', () => {
    render(MetricCards, {
      props: {
        lookup: makeLookup({
          metrics: [makeMetric('one'), makeMetric('far', { rank: 3 })],
          observations: [makeObservation('one', 1), makeObservation('far', 2)],
        }),
        locale: makeLocale(),
        current: null,
        pointed: null,
        span: { from: null, to: null },
        asked: 'far',
      },
    });
    expect(card('Metric far')).toHaveAttribute('aria-current', 'true');
    expect(card('Metric far').closest('details')).toHaveAttribute('open');
    expect(card('Metric one')).not.toHaveAttribute('aria-current');
  });

  it('shows the ordinary at once where nobody leads them, and where nothing folds', () => {
    const metrics = [makeMetric('one', { rank: 1 }), makeMetric('two', { rank: 2 })];
    const observations = [makeObservation('one', 1), makeObservation('two', 2)];
    show({ metrics: metrics.slice(1), observations: observations.slice(1) });
    expect(card('Metric two').closest('details')).toBeNull();
    cleanup();
    render(MetricCards, {
      props: {
        lookup: makeLookup({ metrics, observations }),
        locale: makeLocale(),
        current: null,
        pointed: null,
        span: { from: null, to: null },
        folds: false,
      },
    });
    expect(card('Metric two').closest('details')).toBeNull();
  });

  it('has an address and a page for frames', () => {
    show({ metrics: [makeMetric('m n')], observations: [makeObservation('m n', 57)] });
    const one = card('Metric m n');
    expect(one.id).toBe('metric-m n');
    const addresses = [...one.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(addresses).toContain('?metric=m%20n');
    expect(addresses).toContain('embed/metrics/index.html?metric=m%20n');
  });

  it('copies a citation in three styles for who opens it', async () => {
    show({
      metrics: [makeMetric('m')],
      observations: [makeObservation('m', 57, { period: date('2024') })],
    });
    const user = userEvent.setup();
    const one = card('Metric m');
    const details = one.querySelector('details');
    if (details === null) throw new Error('Nothing to open');
    details.open = true;
    await fireEvent(details, new Event('toggle'));
    await vi.dynamicImportSettled();
    await user.click(await within(one).findByRole('button', { name: 'Copy: APA' }));
    expect(
      within(one)
        .getAllByRole('status')
        .map((said) => said.textContent),
    ).toContain('Copied');
    expect(await navigator.clipboard.readText()).toContain(
      'The paper. (2025, July 2). Metric m: 57 people (2024) [Data]. In The report, section 1, paragraph 2. Retrieved',
    );
  });

  it('marks a corrected figure, and leads to what changed', () => {
    show({
      metrics: [makeMetric('m')],
      observations: [makeObservation('m', 57)],
      changes: [
        {
          date: date('2025-07-10'),
          kind: 'correction',
          table: 'observations',
          id: 'm',
          text: { en: 'Corrected' },
          before: '75',
          after: '57',
        },
      ],
    });
    const mark = within(card('Metric m')).getByRole('link', {
      name: 'Corrected 10\u00a0July 2025',
    });
    expect(mark).toHaveAttribute('href', '#change-1');
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

  it('has the currency on paper, too', () => {
    show({
      metrics: [makeMetric('m', { unit: {} })],
      observations: [makeObservation('m', 10_000_000, { currency: 'USD', qualifier: 'over' })],
    });
    const [, hidden = ''] = /([^{}]+)\{\s*display: none !important/.exec(printStyles) ?? [];
    expect(hidden).toContain('nav');
    const figure = card('Metric m').querySelector('.figure');
    expect(figure).toHaveTextContent('more than US$10 million');
    expect(figure?.querySelector(hidden.replace(/\/\*.*?\*\//gs, ''))).toBeNull();
  });

  it('sets the ending of a number right behind it', () => {
    render(MetricCards, {
      props: {
        lookup: makeLookup({
          languages: ['kk'],
          metrics: [makeMetric('m', { label: { kk: 'Адам' }, unit: { kk: 'адам' } })],
          observations: [makeObservation('m', 70, { qualifier: 'over' })],
        }),
        locale: makeLocale('kk'),
        current: null,
        pointed: null,
        span: { from: null, to: null },
      },
    });
    expect(card('Адам').querySelector('.figure')).toHaveTextContent('70-тен астам адам');
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
