import { narrowAgreements } from '../pages/islands/narrow';
import type { PageProps } from '../pages/pageProps';
import { filterOf } from '../state/address';
import type { Lookup } from '../model/lookup';

/** The story with the events and agreements that the reader's filters leave. */
export function shownLookup({ choice }: PageProps): Lookup {
  const narrowed = choice.filtered
    ? narrowAgreements(choice.lookup, filterOf(choice.chosen))
    : choice.lookup;
  return { ...narrowed, story: { ...narrowed.story, events: choice.events } };
}

/** The present page with what is chosen: where the site says it stands, else where it was read. */
export function shownAddress({ payload, choice }: PageProps): string {
  const { siteUrl } = payload.story.settings;
  const query = choice.write('');
  const here = new URL(payload.storyHref, document.baseURI);
  if (siteUrl === null) return `${here.origin}${here.pathname}${query}`;
  const root = new URL(payload.rootHref, document.baseURI);
  return `${siteUrl}/${here.pathname.slice(root.pathname.length)}${query}`;
}

/** Today in the reader's own zone, as `2026-11-28`. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
