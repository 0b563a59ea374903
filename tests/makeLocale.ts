import { Locale } from '../src/format/locale';
import { packFor } from '../src/format/packs';

/** A page's language over a story whose default language is Chinese. */
export function makeLocale(lang = 'en'): Locale {
  return new Locale(lang, packFor(lang).pack, 'zh');
}
