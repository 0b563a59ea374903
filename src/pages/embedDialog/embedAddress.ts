import type { Lookup } from '../../model/lookup';
import { readChosen, writeChosen } from '../../state/address';
import { embedFolder } from '../payload';
import { VIEWS } from '../views';
import type { EmbedWish } from './embedWish';

/**
 * The address of the frame that shows what is wished, under the site's root. Only what the page
 * itself would understand stands in it, and nothing that it does anyway.
 *
 * @param root ends with a slash; absolute, or relative to the page that uses the address
 * @param token tells one frame from another of the same page; `null` for an address that stands alone
 * @param isSized whether the page around the frame follows its height
 */
export function embedAddress(
  root: string,
  wish: EmbedWish,
  lookup: Lookup,
  token: string | null,
  isSized = false,
): string {
  const folder = wish.lang === lookup.story.defaultLanguage ? '' : `${wish.lang}/`;
  const asked = new URLSearchParams({ topics: wish.topics.join(',') });
  if (VIEWS[wish.view].takesSpan) {
    asked.set('from', wish.from.trim());
    asked.set('to', wish.to.trim());
  }
  const rest = new URLSearchParams();
  if (wish.view === 'metrics' && wish.metric !== null) rest.set('metric', wish.metric);
  if (wish.look !== 'auto') rest.set('appearance', wish.look);
  if (isSized) rest.set('fit', 'content');
  if (token !== null) rest.set('e', token);
  const query = writeChosen(rest.toString(), readChosen(asked.toString(), lookup));
  const day = wish.frozen === null ? '' : `archive/${wish.frozen}/`;
  return `${root}${day}${folder}${embedFolder(wish.view)}index.html${query}`;
}
