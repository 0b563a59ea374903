import { parseEdtf } from '../model/date';
import type { Filter } from '../model/filter';
import type { Lookup } from '../model/lookup';

/** What the reader chose, as an address holds it. `from` and `to` are dates, both included. */
export interface Chosen {
  readonly topics: readonly string[];
  readonly event: string | null;
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string;
}

export const NOTHING_CHOSEN: Chosen = {
  topics: [],
  event: null,
  place: null,
  from: null,
  to: null,
  q: '',
};

const KEYS = ['topics', 'event', 'place', 'from', 'to', 'q'] as const;
const LONGEST_SEARCH = 200;

/** Reads a query; whatever the story does not know, or is no date, is as if it were not there. */
export function readChosen(search: string, lookup: Lookup): Chosen {
  const query = new URLSearchParams(search);
  const known = (key: string, ids: ReadonlyMap<string, unknown>) => {
    const id = query.get(key);
    return id !== null && ids.has(id) ? id : null;
  };
  const asked = (query.get('topics') ?? '').split(',');
  const topics = lookup.story.topics.map((topic) => topic.id).filter((id) => asked.includes(id));
  const from = readDate(query.get('from'));
  const to = readDate(query.get('to'));
  const inOrder = from === null || to === null || spanStart(from) < spanEnd(to);
  return {
    topics: topics.length === lookup.topics.size ? [] : topics,
    event: known('event', lookup.events),
    place: known('place', lookup.places),
    from: inOrder ? from : null,
    to: inOrder ? to : null,
    q: shortened(query.get('q') ?? ''),
  };
}

/** Cut between characters, so that it is the same when it is read from the address again. */
function shortened(search: string): string {
  const cut = search.trim().slice(0, LONGEST_SEARCH);
  return cut.replace(/[\ud800-\udbff]$/, '').trimEnd();
}

/** The query with what was chosen written into it; only what differs from the start is there. */
export function writeChosen(search: string, chosen: Chosen): string {
  const query = new URLSearchParams(search);
  for (const key of KEYS) query.delete(key);
  if (chosen.topics.length > 0) query.set('topics', chosen.topics.join(','));
  for (const key of ['event', 'place', 'from', 'to'] as const) {
    const value = chosen[key];
    if (value !== null) query.set(key, value);
  }
  if (chosen.q !== '') query.set('q', chosen.q);
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** Whether an address wants the story to tell itself over and over: `play=loop`, for exhibitions. */
export function asksForLoop(search: string): boolean {
  return new URLSearchParams(search).get('play') === 'loop';
}

export function filterOf(chosen: Chosen): Filter {
  return {
    topics: chosen.topics,
    place: chosen.place,
    from: chosen.from === null ? null : spanStart(chosen.from),
    to: chosen.to === null ? null : spanEnd(chosen.to),
    q: chosen.q,
  };
}

/** Only single dates make a span's end: `2024`, `2024-07`, `2024-07-02`. */
function readDate(text: string | null): string | null {
  if (text === null || !/^\d{4}(-\d{2}){0,2}$/.test(text)) return null;
  const date = parseEdtf(text);
  return date === null || date.start?.precision === 'season' ? null : text;
}

function spanStart(text: string): number {
  return parseEdtf(text)?.min ?? -Infinity;
}

function spanEnd(text: string): number {
  return parseEdtf(text)?.max ?? Infinity;
}
