import type { Locale } from '../../format/locale';
import type { Said } from '../../model/texts';

/** How an element says that its text is not in the language around it. */
export function langHooks(said: Said, locale: Locale) {
  if (said.lang !== locale.lang) return { lang: said.lang, 'data-lang-fallback': '' };
  return said.lang === locale.pack.lang ? {} : { lang: said.lang };
}
