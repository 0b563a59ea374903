import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Chronicle from '../../../src/views/chronicle/Chronicle.svelte';
import { makeLocale } from '../../makeLocale';
import { date, makeEvent, makeLookup, makeOrganization, makePlace } from '../../makeStory';

const lookup = makeLookup({
  places: [makePlace('xian', 34, 109)],
  organizations: [makeOrganization('nwpu', 'xian')],
  events: [
    makeEvent('lab', { date: date('2024-10'), organizations: ['nwpu'] }),
    makeEvent('class', { date: null }),
  ],
});

function show(current: string | null = null) {
  const told: string[] = [];
  render(Chronicle, {
    props: {
      events: lookup.story.events,
      lookup,
      locale: makeLocale(),
      current,
      active: new Set<string>(),
      currentPlaces: new Set<string>(),
      table: null,
      onchoose: (id: string) => told.push(`event ${id}`),
      onplace: (id: string) => told.push(`place ${id}`),
      onpoint: () => undefined,
    },
  });
  return told;
}

function entry(name: string): HTMLElement {
  const found = screen.getByRole('heading', { name }).closest('li');
  if (found === null) throw new Error(`No entry ${name}`);
  return found;
}

describe('Chronicle', () => {
  it('says each date as precisely as it is known', () => {
    show();
    expect(entry('Event lab')).toHaveTextContent('October 2024');
    expect(within(entry('Event lab')).getByText('October 2024')).toHaveAttribute(
      'datetime',
      '2024-10',
    );
    expect(entry('Event class')).toHaveTextContent('No date in the source');
  });

  it('opens the chosen entry, with what happened, where and who', () => {
    show('lab');
    const lab = entry('Event lab');
    expect(lab).toHaveAttribute('aria-current', 'true');
    expect(within(lab).getByRole('group')).toHaveAttribute('open');
    expect(lab).toHaveTextContent('What happened at lab');
    expect(within(lab).getByRole('button', { name: 'Place xian' })).toBeInTheDocument();
    expect(within(lab).getByText('Organisation nwpu')).toBeInTheDocument();
    expect(entry('Event class')).not.toHaveAttribute('aria-current');
  });

  it('chooses by a press, by mouse or keys', async () => {
    const told = show();
    const user = userEvent.setup();
    await user.click(screen.getByText('Event lab'));
    screen.getByText('Event class').closest('summary')?.focus();
    await user.keyboard('{Enter}');
    expect(told).toContain('event lab');
  });

  it('leads to a place', async () => {
    const told = show('lab');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Place xian' }));
    expect(told).toEqual(['place xian']);
  });
});
