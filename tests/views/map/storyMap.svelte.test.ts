import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { mapNamesFor } from '../../../src/format/mapNames/mapNamesFor';
import StoryMap from '../../../src/views/map/StoryMap.svelte';
import { makeLocale } from '../../makeLocale';
import { namesOfStrangers } from '../namesOfStrangers';
import {
  date,
  makeAgreement,
  makeEvent,
  makeLookup,
  makeOrganization,
  makePlace,
} from '../../makeStory';

const lookup = makeLookup({
  places: [
    makePlace('xian', 34.34, 108.94),
    makePlace('almaty', 43.22, 76.85),
    makePlace('astana', 51.2, 71.4),
  ],
  organizations: [makeOrganization('nwpu', 'xian'), makeOrganization('kaznu', 'almaty')],
  events: [
    makeEvent('signing', { organizations: ['nwpu', 'kaznu'], date: date('2024-10') }),
    makeEvent('visit', { places: ['astana'] }),
  ],
  agreements: [makeAgreement('laboratory', { event: 'signing', parties: ['nwpu', 'kaznu'] })],
});

function draw(change: Record<string, unknown> = {}) {
  const told: string[] = [];
  const { rerender } = render(StoryMap, {
    props: {
      lookup,
      events: lookup.story.events,
      looseAgreements: [],
      ledger: '',
      locale: makeLocale(),
      names: mapNamesFor('en').names,
      namesLang: 'en',
      builtLabels: null,
      basemap: {
        light: 'light.svg',
        dark: 'dark.svg',
        extent: [20, -10, 160, 68] as const,
        borders: 'none' as const,
        attribution: null,
        reviewNumber: null,
        relief: null,
        world: null,
      },
      currentEvent: null,
      current: new Set<string>(),
      activePlaces: new Set<string>(),
      activeEvents: new Set<string>(),
      loadMap: null,
      onplace: (id: string) => told.push(`place ${id}`),
      onchoose: (id: string) => told.push(`event ${id}`),
      ...change,
    },
  });
  return { told, rerender };
}

const show = (change: Record<string, unknown> = {}) => draw(change).told;

const tie = () => screen.getByRole('link', { name: /Place almaty – Place xian/ });

describe('StoryMap', () => {
  it('draws each place with its events and each tie with its distance', () => {
    show();
    expect(screen.getByRole('link', { name: 'Place astana: 1 event' })).toHaveAttribute(
      'data-place',
      'astana',
    );
    expect(tie()).toHaveAccessibleName('Place almaty – Place xian, 2,930 km: 2 records in common');
  });

  it('marks a name that is not in the language of the page', () => {
    const place = { ...makePlace('osh', 40.5, 72.8), name: { ru: 'Ош' } };
    show({ lookup: makeLookup({ places: [place, makePlace('xian', 34, 109)] }), events: [] });
    const name = screen.getAllByText('Ош')[0];
    expect(name).toHaveAttribute('lang', 'ru');
    expect(name).toHaveAttribute('data-lang-fallback');
    expect(screen.getAllByText('Place xian')[0]).not.toHaveAttribute('lang');
  });

  it('draws all of it as SVG, also where no build has drawn it before', () => {
    show();
    expect(namesOfStrangers()).toEqual([]);
  });

  it('says whose lines it shows', () => {
    show();
    expect(screen.getByText('No boundaries are shown.')).toBeVisible();
  });

  it('tells of a chosen place', async () => {
    const told = show();
    await userEvent.setup().click(screen.getByRole('link', { name: /^Place xian/ }));
    expect(told).toEqual(['place xian']);
  });

  it('opens what lies behind a tie, agreements first, and leads to its events', async () => {
    const told = show();
    const user = userEvent.setup();
    await user.click(tie());
    const panel = screen.getByRole('dialog', { name: /2,930 km/ });
    expect(panel).toHaveFocus();
    const buttons = within(within(panel).getByRole('list')).getAllByRole('button');
    expect(buttons.map(({ textContent }) => textContent?.trim())).toEqual([
      'Agreement laboratory',
      'Event signing October 2024',
    ]);
    await user.click(within(panel).getByRole('button', { name: /Agreement/ }));
    expect(told).toEqual(['event signing']);
  });

  it.each([
    ['this page', '', null],
    ['the story’s page', '../../', '_blank'],
  ])('leads from an agreement of no event to its row on %s', async (_, ledger, target) => {
    const loose = [makeAgreement('memorandum', { parties: ['nwpu', 'kaznu'] })];
    const { places, organizations } = lookup.story;
    show({
      lookup: makeLookup({ places, organizations, agreements: loose }),
      events: [],
      looseAgreements: loose,
      ledger,
    });
    // Before a script answers the tie leads to the ledger itself.
    expect(tie()).toHaveAttribute('href', `${ledger}#agreements`);
    expect(tie().getAttribute('target')).toBe(target);
    await userEvent.setup().click(tie());
    const link = within(screen.getByRole('dialog')).getByRole('link', {
      name: 'Agreement memorandum',
    });
    expect(link).toHaveAttribute('href', `${ledger}#agreement-memorandum`);
    expect(link.getAttribute('target')).toBe(target);
  });

  it('closes it by Escape and gives the focus back', async () => {
    show();
    const user = userEvent.setup();
    tie().focus();
    // A browser makes a click of Enter on a link; here, none does on one of SVG.
    await fireEvent.click(tie());
    expect(screen.getByRole('dialog')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(tie()).toHaveFocus();
  });

  it('closes it by Escape on a mark as well', async () => {
    show();
    const user = userEvent.setup();
    await user.click(tie());
    const mark = screen.getByRole('link', { name: /^Place astana/ });
    mark.focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(mark).toHaveFocus();
  });

  it.each([
    ['another filter', { events: [] }, { events: lookup.story.events }],
    ['another event', { currentEvent: 'visit' }, { currentEvent: null }],
    ['another place', { current: new Set(['astana']) }, { current: new Set<string>() }],
  ])('closes it for good when %s is chosen elsewhere', async (_, change, back) => {
    const { rerender } = draw();
    const user = userEvent.setup();
    await user.click(tie());
    await rerender({ ...change, activeEvents: new Set(['visit']) });
    expect(screen.queryByRole('dialog')).toBeNull();
    await rerender({ ...back, activeEvents: new Set(['visit']) });
    expect(tie()).toHaveClass('background');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is one mark where places are too close to be told apart, and opens as a list of them', async () => {
    const places = [makePlace('a', 43, 77), makePlace('b', 43, 77), makePlace('far', 50, 80)];
    const events = [makeEvent('one', { places: ['a', 'b'] })];
    const of = makeLookup({ places, events });
    const told = show({ lookup: of, events });
    const user = userEvent.setup();
    const mark = screen.getByRole('link', { name: '2 places: 1 event' });
    expect(mark).toHaveAttribute('data-place', 'a b');
    await user.click(mark);
    const panel = screen.getByRole('dialog', { name: '2 places' });
    await user.click(within(panel).getByRole('button', { name: 'Place b: 1 event' }));
    expect(told).toEqual(['place b']);
  });

  it('closes it when the list opens', async () => {
    show();
    const user = userEvent.setup();
    await user.click(tie());
    const button = screen.getByRole('button', { name: 'Places and ties as a list' });
    await user.click(button);
    await user.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('has one tab stop, and arrows that lead through every place and tie', async () => {
    show();
    const user = userEvent.setup();
    const stops = [...document.querySelectorAll<SVGElement>('[data-stop]')];
    const [first, ...others] = stops.filter((stop) => stop.getAttribute('tabindex') === '0');
    expect(others).toEqual([]);
    first?.focus();
    const met = [document.activeElement];
    for (let i = 1; i < stops.length; i += 1) {
      await user.keyboard('{ArrowRight}');
      met.push(document.activeElement);
    }
    expect(new Set(met).size).toBe(stops.length);
  });

  it('leaves the focus and the order of the stops alone when a filter changes the counts', async () => {
    const { rerender } = draw();
    const stops = () =>
      [...document.querySelectorAll('[data-stop]')].map((stop) => stop.getAttribute('data-stop'));
    const places = () => stops().filter((id) => lookup.places.has(id ?? ''));
    const before = places();
    const last = screen.getByRole('link', { name: /^Place astana/ });
    last.focus();
    await rerender({ events: lookup.story.events.filter(({ id }) => id === 'visit') });
    expect(last).toHaveFocus();
    expect(places()).toEqual(before);
  });

  it('draws only the ties of the chosen event strongly', () => {
    show({ activeEvents: new Set(['signing']) });
    expect(tie()).toHaveClass('active');
  });

  it('lets all ties step back for an event without any', () => {
    show({ activeEvents: new Set(['visit']) });
    expect(tie()).toHaveClass('background');
  });

  it('announces what is shown', () => {
    show({ current: new Set(['almaty', 'xian']) });
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said).toContain('On the map: Place xian, Place almaty');
  });

  it('has a twin of words one button away', async () => {
    const told = show();
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: 'Places and ties as a list' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    const list = screen.getByRole('region', { name: 'Places and ties as a list' });
    expect(list).toHaveTextContent('Place astana: 1 event');
    expect(list).toHaveTextContent('Place almaty – Place xian, 2,930 km: 2 records in common');
    await user.click(within(list).getByRole('button', { name: /Event visit/ }));
    await user.click(within(list).getByRole('button', { name: /^Place astana/ }));
    expect(told).toEqual(['event visit', 'place astana']);
  });
});
