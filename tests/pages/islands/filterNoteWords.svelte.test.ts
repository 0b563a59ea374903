import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import FilterNote from '../../../src/pages/islands/FilterNote.svelte';
import { Choice } from '../../../src/state/choice.svelte';
import { makeLocale } from '../../makeLocale';
import { date, makeEvent, makeLookup } from '../../makeStory';

const lookup = makeLookup({
  events: Array.from({ length: 12_345 }, (_, i) => makeEvent(`e${i}`, { date: date('2024-07') })),
});

function show(lang: string, search: string): void {
  const choice = new Choice(lookup);
  choice.read(search);
  render(FilterNote, { props: { choice, locale: makeLocale(lang) } });
}

describe('FilterNote', () => {
  it.each([
    ['zh', '?from=2024-07-01&to=2024-07-31', '时间：2024 年 7 月 1—31 日'],
    ['en', '?from=2024-07-01&to=2024-07-31', 'Time: 1–31 July 2024'],
    ['ru', '?from=2024-06-28&to=2024-07-03', 'Время: 28 июня — 3 июля 2024 г.'],
    ['kk', '?from=2024&to=2025', 'Уақыты: 2024–2025 жж.'],
    ['en', '?from=2024-07-02&to=2024-07-02', 'Time: 2 July 2024'],
    ['zh', '?from=2024-07', '时间：2024 年 7 月起'],
    ['en', '?from=2024-07', 'Time: since July 2024'],
    ['ru', '?from=2024-07-02', 'Время: со 2 июля 2024 г.'],
    ['zh', '?to=2024-07', '时间：至 2024 年 7 月止'],
    ['kk', '?to=2024-07', 'Уақыты: 2024 ж. шілдені қоса алғанға дейін'],
  ])('says a span as dates are said in %s: %s', (lang, search, said) => {
    show(lang, search);
    expect(screen.getByText(said)).toBeInTheDocument();
  });

  it.each([
    ['zh', '显示 12,345 件事，共 12,345 件'],
    ['en', '12,345 of 12,345 events'],
    ['kk', '12 345 оқиға көрсетілген, барлығы – 12 345'],
    ['ru', 'Событий: 12 345 из 12 345'],
  ])('counts in the figures of %s', (lang, said) => {
    show(lang, '?q=e');
    expect(screen.getByRole('status')).toHaveTextContent(said);
  });
});
