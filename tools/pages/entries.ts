import type { Part } from '../../src/islands/loadPart';
import type { SitePage } from './sitePages';

/** The scripts that take over a page, by the names of their files in `src/islands/entries/`. */
export const ENTRIES = [
  'page',
  'embedStory',
  'embedTimeline',
  'embedMap',
  'embedMetrics',
  'embedAgreements',
  'desk',
  'deskPreview',
] as const;
export type Entry = (typeof ENTRIES)[number];

/** A record with something for every entry. */
export function eachEntry<T>(make: (entry: Entry) => T): Readonly<Record<Entry, T>> {
  return Object.fromEntries(ENTRIES.map((entry) => [entry, make(entry)])) as Record<Entry, T>;
}

/** Pages whose drawing program comes later, if at all: they carry its styles from the beginning. */
export const LATER: Readonly<Partial<Record<Entry, Part>>> = {
  embedTimeline: 'wakeTimeline',
  embedMap: 'wakeMap',
  embedMetrics: 'redraw',
  embedAgreements: 'redraw',
};

const EMBEDS = {
  story: 'embedStory',
  timeline: 'embedTimeline',
  map: 'embedMap',
  metrics: 'embedMetrics',
  agreements: 'embedAgreements',
} as const;

export function entryOf({ isEmbed, view }: SitePage): Entry {
  return isEmbed ? EMBEDS[view] : 'page';
}
