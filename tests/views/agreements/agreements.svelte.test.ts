import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Agreements from '../../../src/views/agreements/Agreements.svelte';
import { makeLocale } from '../../makeLocale';
import { date, makeAgreement, makeEvent, makeLookup, makeOrganization } from '../../makeStory';

const lookup = makeLookup({
  organizations: [makeOrganization('nwpu', null), makeOrganization('kaznu', null)],
  events: [makeEvent('signing')],
  agreements: [
    makeAgreement('college', { kind: 'institution' }),
    makeAgreement('memo', {
      date: date('2025-06-16/2025-06-17'),
      kind: 'memorandum',
      event: 'signing',
      parties: ['nwpu', 'kaznu'],
    }),
  ],
});

function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-agreement]')];
}

describe('Agreements', () => {
  it('tells date, title, parties and kind, the dated first', () => {
    render(Agreements, {
      props: { lookup, locale: makeLocale(), current: null, onchoose: () => undefined },
    });
    const [memo, college] = rows();
    expect(memo).toHaveTextContent('16–17 June 2025');
    expect(memo).toHaveTextContent('Memorandum');
    const parties = within(memo ?? document.body).getByRole('list', { name: 'Parties' });
    expect(parties).toHaveTextContent('Organisation nwpu');
    expect(parties).toHaveTextContent('Organisation kaznu');
    expect(college).toHaveTextContent(/no date in the source/i);
  });

  it('leads to its event', async () => {
    const told: string[] = [];
    render(Agreements, {
      props: {
        lookup,
        locale: makeLocale(),
        current: null,
        onchoose: (id: string) => told.push(id),
      },
    });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Agreement memo' }));
    expect(told).toEqual(['signing']);
  });

  it('marks the agreement of the chosen event', () => {
    render(Agreements, {
      props: { lookup, locale: makeLocale(), current: 'signing', onchoose: null },
    });
    expect(rows().map((row) => row.getAttribute('aria-current'))).toEqual(['true', null]);
  });
});
