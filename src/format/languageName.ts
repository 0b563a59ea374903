import type { Lang } from '../model/texts';

/** The languages of the region and its partners; a story may have more than have a pack. */
const NAMES: ReadonlyMap<Lang, string> = new Map([
  ['zh', '中文'],
  ['en', 'English'],
  ['kk', 'Қазақша'],
  ['ru', 'Русский'],
  ['ky', 'Кыргызча'],
  ['uz', 'Oʻzbekcha'],
  ['tg', 'Тоҷикӣ'],
  ['tk', 'Türkmençe'],
  ['mn', 'Монгол'],
  ['tr', 'Türkçe'],
  ['de', 'Deutsch'],
  ['fr', 'Français'],
  ['es', 'Español'],
  ['ja', '日本語'],
  ['ko', '한국어'],
  ['ar', 'العربية'],
  ['fa', 'فارسی'],
  ['he', 'עברית'],
  ['ug', 'ئۇيغۇرچە'],
  ['ur', 'اردو'],
]);

/** A language's name in itself, for the language switch; one that we do not know shows its code. */
export function languageName(lang: Lang): string {
  return NAMES.get(lang) ?? lang;
}
