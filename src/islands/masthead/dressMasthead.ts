import { comesFromElsewhere, languageToOffer, offerLanguage } from './languageOffer';
import { addLookSwitch } from './lookSwitch';
import { MASTHEAD_WORDS } from '../../format/words/masthead';

/**
 * Adds what needs a script: the switch between light and dark, and a language that a reader may want.
 * Returns the undo of the switch, `null` where it is there already; the offer stays until it is closed.
 */
export function dressMasthead(document: Document): (() => void) | null {
  const here = document.documentElement.lang;
  const ways = [...document.querySelectorAll<HTMLAnchorElement>('body > header a[hreflang]')];
  const words = MASTHEAD_WORDS.get(here) ?? MASTHEAD_WORDS.get('en');
  const nav = ways[0]?.closest('nav');
  const isNew = nav && words !== undefined && nav.querySelector('.look') === null;
  const undo = isNew ? addLookSwitch(nav, words) : null;
  // A page that is drawn anew keeps the offer that it had, or that it was closed.
  const { offer = comesFromElsewhere(document) ? undefined : '' } =
    document.documentElement.dataset;
  const lang =
    offer ??
    languageToOffer(
      navigator.languages,
      ways.map(({ hreflang }) => hreflang),
      here,
    );
  const way = ways.find(({ hreflang }) => hreflang === lang);
  if (way !== undefined && document.querySelector('body > .offer') === null) offerLanguage(way);
  return undo;
}
