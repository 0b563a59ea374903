import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { onPaper } from '../../../src/ui/onPaper';
import Chronicle from '../../../src/views/chronicle/Chronicle.svelte';
import { makeLocale } from '../../makeLocale';
import { date, makeEvent, makeLookup } from '../../makeStory';

const events = Array.from({ length: 1000 }, (_, i) => makeEvent(`e${i}`, { date: date('2024') }));
const lookup = makeLookup({ events });

function propsOf(current: string | null, count = events.length) {
  return {
    events: events.slice(0, count),
    lookup,
    locale: makeLocale(),
    current,
    active: new Set<string>(),
    currentPlaces: new Set<string>(),
    table: { name: 'events.csv', href: '../data/events.csv' },
    onchoose: () => undefined,
    onplace: () => undefined,
    onpoint: () => undefined,
  };
}

function show(current: string | null, count?: number) {
  return render(Chronicle, { props: propsOf(current, count) });
}

const entries = () => [...document.querySelectorAll('li[data-event]')];

describe('a long chronicle', () => {
  it('builds a part of itself, says so, and names the table that holds the whole', () => {
    show(null);
    expect(entries()).toHaveLength(100);
    expect(screen.getByText(/1–100 of 1,000/)).toBeInTheDocument();
    const table = screen.getByText(/events\.csv/);
    expect(table).toHaveAttribute('href', '../data/events.csv');
    // Paper cannot be pressed.
    expect(table).toHaveAttribute('data-spelled', '../data/events.csv');
  });

  it('counts in all digits in Chinese, where a figure alone would be 1 万', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => makeEvent(`m${i}`));
    const props = { ...propsOf(null), events: many, locale: makeLocale('zh') };
    render(Chronicle, { props });
    expect(screen.getByText(/第 1—100\s件，共 10,000\s件/)).toBeInTheDocument();
  });

  it('shows the part in which the chosen entry stands, and more on either side', async () => {
    show('e450');
    expect(entries()[0]).toHaveAttribute('data-event', 'e400');
    expect(document.querySelector('[aria-current]')).toHaveAttribute('data-event', 'e450');
    await userEvent.click(screen.getByText('100 earlier'));
    expect(entries()[0]).toHaveAttribute('data-event', 'e300');
    await userEvent.click(screen.getByText('100 more'));
    expect(entries()).toHaveLength(300);
  });

  it('stands on paper to its end', () => {
    render(Chronicle, { props: propsOf(null, 450), context: onPaper() });
    expect(entries()).toHaveLength(450);
    expect(screen.queryByText(/more/)).toBeNull();
  });

  it.each([14, 300])('says nothing of parts where all %i entries stand', (count) => {
    const { container } = show(null, count);
    expect(entries()).toHaveLength(count);
    expect(within(container).queryByText(new RegExp(`of ${count}`))).toBeNull();
    expect(within(container).queryByRole('link', { name: /events\.csv/ })).toBeNull();
  });
});
