import { describe, expect, it } from 'vitest';
import { mapNamesFor } from '../../../../src/format/mapNames/mapNamesFor';
import { mapFrame } from '../../../../src/views/map/ground/mapFrame';
import { mapNaming } from '../../../../src/views/map/places/mapNaming';
import { placePlaces, radiusOf } from '../../../../src/views/map/places/placedPlace';
import { makeLocale } from '../../../makeLocale';
import { makeEvent, makeLookup, makeOrganization, makePlace } from '../../../makeStory';

const lookup = makeLookup({
  places: [makePlace('a', 40, 70), makePlace('b', 45, 80)],
  organizations: [makeOrganization('o', 'a')],
  events: [
    makeEvent('there', { places: ['b'], organizations: ['o'] }),
    makeEvent('seat', { organizations: ['o'] }),
    makeEvent('also', { places: ['b'] }),
  ],
});
const naming = mapNaming(lookup, makeLocale(), mapNamesFor('en').names);
const frame = mapFrame(lookup.story.places, [20, -10, 160, 68]);

describe('placePlaces', () => {
  it('counts what happened at a place, or else where its organisations sit; the busiest first', () => {
    const placed = placePlaces(lookup, lookup.story.events, frame, naming);
    expect(placed.map(({ place, events }) => [place.id, events])).toEqual([
      ['b', ['there', 'also']],
      ['a', ['seat']],
    ]);
  });

  it('keeps the order of the whole story under a filter', () => {
    const seats = lookup.story.events.filter(({ id }) => id === 'seat');
    const placed = placePlaces(lookup, seats, frame, naming);
    expect(placed.map(({ place, events }) => [place.id, events])).toEqual([
      ['b', []],
      ['a', ['seat']],
    ]);
  });

  it('keeps a place that a filter empties, small', () => {
    const placed = placePlaces(lookup, [], frame, naming);
    expect(placed.map(({ events, radius }) => [events.length, radius])).toEqual([
      [0, radiusOf(0)],
      [0, radiusOf(0)],
    ]);
  });
});

describe('radiusOf', () => {
  it('grows with the events, within bounds', () => {
    expect(radiusOf(4)).toBeGreaterThan(radiusOf(1));
    expect(radiusOf(10_000)).toBe(22);
  });
});
