import { directionOf, type Direction } from '../format/direction';
import type { Locale } from '../format/locale';
import type { Lang, Said } from '../model/texts';

export interface LangHooks {
  readonly lang?: string;
  readonly dir?: Direction;
  readonly 'data-lang-fallback'?: '';
}

/**
 * How an element says that its text is not in the language around it: the interface's, which is English
 * where the page's has no words for it; then the page's body says so.
 */
export function langHooks({ lang }: Said, locale: Locale): LangHooks {
  if (lang !== locale.lang) return { ...runIn(lang, locale), 'data-lang-fallback': '' };
  return lang === locale.pack.lang ? {} : runIn(lang, locale);
}

/** A run has a direction of its own where another is met around it: the page's or the interface's. */
function runIn(lang: Lang, { lang: page, pack }: Locale): LangHooks {
  const dir = directionOf(lang);
  return [page, pack.lang].every((one) => directionOf(one) === dir) ? { lang } : { lang, dir };
}
