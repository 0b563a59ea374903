import type { Locale } from '../format/locale';
import type { Said } from '../model/texts';

export interface LangHooks {
  readonly lang?: string;
  readonly 'data-lang-fallback'?: '';
}

/** How an element says that its text is not in the language around it. */
export function langHooks({ lang }: Said, locale: Locale): LangHooks {
  if (lang !== locale.lang) return { lang, 'data-lang-fallback': '' };
  return lang === locale.pack.lang ? {} : { lang };
}
