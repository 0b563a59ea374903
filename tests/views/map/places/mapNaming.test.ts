import { describe, expect, it } from 'vitest';
import { mapNamesFor } from '../../../../src/format/mapNames/mapNamesFor';
import { mapNaming } from '../../../../src/views/map/places/mapNaming';
import { makeLocale } from '../../../makeLocale';
import { makeEvent, makeLookup, makeOrganization, makePlace } from '../../../makeStory';

const place = makePlace('almaty', 43.2, 76.9);
const organizations = [
  makeOrganization('first', 'almaty'),
  makeOrganization('busy', 'almaty'),
  makeOrganization('elsewhere', null),
];

function seat(...events: readonly (readonly string[])[]): string | undefined {
  const lookup = makeLookup({
    places: [place],
    organizations,
    events: events.map((ids, i) => makeEvent(`e${i}`, { organizations: ids })),
  });
  return mapNaming(lookup, makeLocale(), mapNamesFor('en').names).seatName(place)?.text;
}

describe('the institution under a place’s name', () => {
  it('is the one that takes part in most events', () => {
    expect(seat(['busy'], ['busy', 'first'])).toBe('Organisation busy');
  });

  it('is the first of the table when several do', () => {
    expect(seat(['busy'], ['first'])).toBe('Organisation first');
    expect(seat()).toBe('Organisation first');
  });
});
