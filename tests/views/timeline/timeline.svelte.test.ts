import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryEvent } from '../../../src/model/story';
import Timeline from '../../../src/views/timeline/Timeline.svelte';
import { makeLocale } from '../../makeLocale';
import { date, makeEvent, makeStory } from '../../makeStory';
import { namesOfStrangers } from '../namesOfStrangers';
import { pretendLayout } from './pretendLayout';

const events = [
  makeEvent('admission', { date: date('2023') }),
  makeEvent('letters', { date: date('2024-07-02'), rank: 1 }),
  makeEvent('lab', { date: date('2024-10'), topic: 'research' }),
  makeEvent('fair', { date: date('2025-01~/2025-02~'), topic: 'research' }),
  makeEvent('class'),
];

interface Asked {
  readonly all?: readonly StoryEvent[];
  readonly current?: string | null;
  readonly lang?: string;
  readonly active?: readonly string[];
}

function show({ all = events, current = null, lang = 'en', active = [] }: Asked = {}) {
  const told: string[] = [];
  const { rerender } = render(Timeline, {
    props: {
      events: all,
      allEvents: all,
      eras: [{ id: 'era', from: date('2024-07'), to: date('2024-12'), name: { en: 'An era' } }],
      topics: makeStory().topics,
      visible: { from: null, to: null },
      locale: makeLocale(lang),
      current,
      active: new Set(active),
      onchoose: (id: string | null) => told.push(`choose ${id}`),
      onpoint: (id: string | null) => told.push(`point ${id}`),
      onspan: (from: string | null, to: string | null) => told.push(`span ${from} ${to}`),
    },
  });
  return { told, rerender };
}

const mark = (name: RegExp) => screen.getByRole('link', { name });

beforeEach(() => pretendLayout(900));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('Timeline', () => {
  it.each([
    ['en', 'Event fair, about January–February 2025'],
    ['zh', '事件 fair，2025 年 1—2 月前后'],
    ['ru', '事件 fair, около января — февраля 2025 г.'],
    ['kk', '事件 fair, шамамен 2025 ж. қаңтар – ақпан'],
  ])('names each mark with its date as words in %s', (lang, name) => {
    show({ lang });
    const found = document.querySelector('[data-event="fair"]');
    expect(found).toHaveAttribute('aria-label', name);
  });

  it('draws all of it as SVG, also where no build has drawn it before', () => {
    show();
    expect(namesOfStrangers()).toEqual([]);
  });

  it('has a list for each topic, with its marks', () => {
    show();
    const lane = screen.getByRole('list', { name: 'Education: 2 events' });
    const names = within(lane)
      .getAllByRole('link')
      .map((link) => link.getAttribute('aria-label'));
    expect(names).toEqual(['Event admission, 2023', 'Event letters, 2 July 2024']);
  });

  it('has one tab stop, and keys that lead in time, between lanes and to the ends', async () => {
    show();
    const stops = document.querySelectorAll('[data-stop][tabindex="0"]');
    expect(stops).toHaveLength(1);
    mark(/admission/).focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(mark(/letters/)).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(mark(/lab/)).toHaveFocus());
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(mark(/fair/)).toHaveFocus());
    expect(document.querySelectorAll('[data-stop][tabindex="0"]')).toHaveLength(1);
  });

  it('chooses by a click and by Enter, and lets go by Escape', async () => {
    const { told } = show({ current: 'lab' });
    await userEvent.click(mark(/letters/));
    mark(/letters/).focus();
    await userEvent.keyboard('{Escape}');
    expect(told.filter((one) => one.startsWith('choose'))).toEqual([
      'choose letters',
      'choose null',
    ]);
    expect(mark(/lab/)).toHaveAttribute('aria-current', 'true');
  });

  it('puts what has no date into a tray, at no place on the axis', () => {
    show();
    const tray = screen.getByRole('list', { name: 'No date in the source' });
    expect(within(tray).getByRole('link', { name: 'Event class' })).toBeInTheDocument();
    expect(document.querySelectorAll('.lanes [data-event="class"]')).toHaveLength(0);
  });

  it('promises as many more without a date as the next press brings', async () => {
    const undated = Array.from({ length: 100 }, (_, i) => makeEvent(`u${i}`));
    show({ all: [...events, ...undated] });
    const tray = screen.getByRole('list', { name: 'No date in the source' });
    const shown = () => within(tray).getAllByRole('link').length;
    const promises: number[] = [];
    for (;;) {
      const more = within(tray).queryByRole('button', { name: /^\d+ more$/ });
      if (more === null) break;
      const before = shown();
      promises.push(parseInt(more.textContent, 10));
      await userEvent.click(more);
      expect(shown() - before).toBe(promises.at(-1));
    }
    expect(promises).toEqual([30, 30, 11]);
  });

  it('explains only the kinds of marks that it has', () => {
    show();
    const legend = screen.getByRole('list', { name: 'How well a date is known' });
    const said = within(legend)
      .getAllByRole('listitem')
      .map((item) => item.textContent?.trim());
    const { marks } = makeLocale('en').words.timeline;
    expect(said).toEqual([
      marks.day,
      marks.month,
      marks.year,
      marks.range,
      marks.approximate,
      'An era, July–December 2024',
    ]);
  });

  it.each([
    ['en', 'An era, July–December 2024'],
    ['zh', 'An era，2024\u00a0年 7—12\u00a0月'],
  ])('says which eras lie behind the lanes in %s', (lang, said) => {
    show({ lang });
    const eras = [...document.querySelectorAll('.legend li')].map((era) => era.textContent?.trim());
    expect(eras).toContain(said);
  });

  it('tells the days it came to rest on after a zoom, and none for the whole', async () => {
    const { told } = show();
    const { zoomIn, whole } = makeLocale('en').words.timeline;
    await userEvent.click(screen.getByRole('button', { name: zoomIn }));
    const [zoomed] = told.filter((one) => one.startsWith('span'));
    expect(zoomed).toMatch(/^span 202\d-\d\d-\d\d 202\d-\d\d-\d\d$/);
    await userEvent.click(screen.getByRole('button', { name: whole }));
    // The page never took up the first span, so the whole is no news to it.
    expect(told.filter((one) => one.startsWith('span'))).toEqual([zoomed]);
  });

  it('moves an end of the window by keys, and says where it stands', async () => {
    const { told } = show();
    const { spanStart } = makeLocale('en').words.timeline;
    const start = screen.getByRole('slider', { name: spanStart });
    expect(start).toHaveAttribute('aria-valuetext', '1 January 2023');
    start.focus();
    await userEvent.keyboard('{PageUp}');
    expect(told.find((one) => one.startsWith('span'))).toMatch(/^span 2023-03-\d\d 2025-02-28$/);
  });

  it('gathers what is too crowded into groups that say how many they are', async () => {
    const crowd = Array.from({ length: 900 }, (_, i) =>
      makeEvent(`c${i}`, { date: date(`20${10 + Math.floor(i / 60)}-0${1 + (i % 9)}-11`) }),
    ).sort((a, b) => (a.date?.min ?? 0) - (b.date?.min ?? 0));
    const { rerender } = show({ all: crowd });
    const groups = [...document.querySelectorAll('.group')];
    expect(groups.length).toBeGreaterThan(3);
    const [first] = groups;
    expect(first?.getAttribute('aria-label')).toMatch(/^\d+ events, 11 January 2010 – /);
    expect(first?.getAttribute('data-event')?.split(' ').length).toBeGreaterThan(1);
    // The one that holds what is pointed at elsewhere stands out, the others step back.
    const [id = ''] = first?.getAttribute('data-event')?.split(' ') ?? [];
    await rerender({ active: new Set([id]) });
    expect([...document.querySelectorAll('.group.active')]).toEqual([first]);
    expect(document.querySelectorAll('.group.background')).toHaveLength(groups.length - 1);
  });
});

describe('while a part of the time is shown', () => {
  const days = (text: string | null) => (text === null ? null : Date.parse(text));

  /** A page that takes up the span it is told. */
  function listen(all: readonly StoryEvent[]) {
    const asked = show({ all });
    const take = async () => {
      const last = asked.told.filter((one) => one.startsWith('span')).at(-1) ?? '';
      const [, from = null, to = null] = last.split(' ');
      await asked.rerender({ visible: { from: days(from), to: (days(to) ?? 0) + 86_400_000 } });
    };
    return { ...asked, take };
  }

  it('opens hundreds of one day into the table, once no zoom can part them', async () => {
    const crowd = Array.from({ length: 300 }, (_, i) =>
      makeEvent(`c${i}`, { date: date('2024-07-02') }),
    );
    const { take } = listen([makeEvent('first', { date: date('2010-01-05') }), ...crowd]);
    const group = () => document.querySelector('.group') ?? document.body;
    await userEvent.click(group());
    await take();
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(group());
    expect(await screen.findByRole('table')).toBeInTheDocument();
  });

  it('leaves the time where it is when an event without a date is chosen', async () => {
    const { told, take } = listen(events);
    await userEvent.click(
      screen.getByRole('button', { name: makeLocale('en').words.timeline.zoomIn }),
    );
    await take();
    const spans = told.filter((one) => one.startsWith('span'));
    await userEvent.click(screen.getByRole('link', { name: 'Event class' }));
    expect(told.filter((one) => one.startsWith('choose'))).toEqual(['choose class']);
    expect(told.filter((one) => one.startsWith('span'))).toEqual(spans);
  });
});

describe('the table twin', () => {
  const open = async () => {
    const asked = show();
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    return asked;
  };
  const titles = () =>
    within(screen.getByRole('table'))
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.getAttribute('data-event'));

  it('holds every event in order of time, the undated last', async () => {
    await open();
    expect(titles()).toEqual(['admission', 'letters', 'lab', 'fair', 'class']);
    expect(screen.getByRole('columnheader', { name: /Date/ })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  it('is sorted by the buttons in its head', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: /^Date/ }));
    expect(titles()).toEqual(['fair', 'lab', 'letters', 'admission', 'class']);
    await userEvent.click(screen.getByRole('button', { name: 'Event' }));
    expect(titles()).toEqual(['admission', 'class', 'fair', 'lab', 'letters']);
    const title = screen.getByRole('columnheader', { name: /Event/ });
    expect(title).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: /^Topic/ }));
    expect(titles()).toEqual(['admission', 'letters', 'class', 'lab', 'fair']);
    expect(title).toHaveAttribute('aria-sort', 'none');
  });

  it('leaves the focus on the button, there and back', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'As a picture' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'As a table' })).toHaveFocus();
  });

  it('points at what is pointed at elsewhere', async () => {
    show({ active: ['lab'] });
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    const strong = rows.filter((row) => row.classList.contains('active'));
    expect(strong.map((row) => row.getAttribute('data-event'))).toEqual(['lab']);
  });

  it('chooses by its titles, and gives way to the picture again', async () => {
    const { told } = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Event lab' }));
    expect(told).toContain('choose lab');
    await userEvent.click(screen.getByRole('button', { name: 'As a picture' }));
    expect(screen.queryByRole('table')).toBeNull();
    expect(mark(/lab/)).toBeInTheDocument();
  });
});
