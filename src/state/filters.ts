import { filterEvents } from '../model/filter';
import type { Lookup } from '../model/lookup';
import { filterOf, NOTHING_CHOSEN, type Chosen } from './address';

/** What has to be let go so that an event is shown: the filters that hide it, and no other. */
export function withoutHiding(event: string, chosen: Chosen, lookup: Lookup): Partial<Chosen> {
  const { topics, place, from, to, q } = chosen;
  const hides = (filter: Partial<Chosen>) =>
    !filterEvents(lookup, filterOf({ ...NOTHING_CHOSEN, ...filter })).some(
      ({ id }) => id === event,
    );
  return {
    ...(hides({ topics }) && { topics: [] }),
    ...(hides({ place }) && { place: null }),
    ...(hides({ from, to }) && { from: null, to: null }),
    ...(hides({ q }) && { q: '' }),
  };
}
