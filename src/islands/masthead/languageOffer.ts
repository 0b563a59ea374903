import { MASTHEAD_WORDS } from '../../format/words/masthead';

/**
 * The language in which to offer the story to a reader; `null` where the page is in it already.
 *
 * @param wished the reader's languages, the dearest first, as `navigator.languages` has them
 * @param there the languages of the story
 * @param here the page's
 */
export function languageToOffer(
  wished: readonly string[],
  there: readonly string[],
  here: string,
): string | null {
  const tags = wished.map((tag) => tag.toLowerCase());
  const known = (tag: string) =>
    there.find((lang) => lang.toLowerCase() === tag) ??
    there.find((lang) => lang.toLowerCase() === tag.split('-')[0]);
  const [best] = tags.flatMap((tag) => known(tag) ?? []);
  return best === undefined || best === here ? null : best;
}

/** Whether somebody comes from elsewhere: who is on the site already has met the languages. */
export function comesFromElsewhere(document: Document): boolean {
  return !document.referrer.startsWith(`${location.origin}/`);
}

/**
 * One quiet line under the head of the page, on phones at the foot of the window, that leads to a
 * language. Nothing is stored: it stays until it is closed or the reader goes on.
 *
 * @param way the link to that language at the top of the page
 */
export function offerLanguage(way: HTMLAnchorElement): void {
  const document = way.ownerDocument;
  const words = MASTHEAD_WORDS.get(way.lang);
  const offer = document.createElement('aside');
  offer.className = 'offer panel';
  offer.lang = way.lang;
  offer.setAttribute('aria-label', way.textContent ?? way.lang);
  const link = document.createElement('a');
  link.href = way.getAttribute('href') ?? '';
  link.hreflang = way.lang;
  link.textContent = words?.offer ?? way.textContent;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'plain-button';
  close.textContent = '×';
  close.setAttribute('aria-label', words?.dismiss ?? MASTHEAD_WORDS.get('en')?.dismiss ?? '');
  // What has the focus is never under the line.
  document.documentElement.dataset.offer = way.lang;
  close.addEventListener('click', () => {
    document.documentElement.dataset.offer = '';
    offer.remove();
  });
  offer.append(link, close);
  document.querySelector('body > header')?.after(offer);
}
