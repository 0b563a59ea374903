import type { Lang } from '../model/texts';

export interface LanguageName {
  /** What the language calls itself. */
  readonly ownName: string;
  readonly shortName: string;
}

/** The languages of the region and its partners; a story may have more than have a pack. */
const NAMES: ReadonlyMap<Lang, LanguageName> = new Map([
  ['zh', { ownName: '中文', shortName: '中文' }],
  ['en', { ownName: 'English', shortName: 'EN' }],
  ['kk', { ownName: 'Қазақша', shortName: 'Қаз' }],
  ['ru', { ownName: 'Русский', shortName: 'Рус' }],
  ['ky', { ownName: 'Кыргызча', shortName: 'Кыр' }],
  ['uz', { ownName: 'Oʻzbekcha', shortName: 'Oʻzb' }],
  ['tg', { ownName: 'Тоҷикӣ', shortName: 'Тоҷ' }],
  ['tk', { ownName: 'Türkmençe', shortName: 'Tkm' }],
  ['mn', { ownName: 'Монгол', shortName: 'Мон' }],
  ['tr', { ownName: 'Türkçe', shortName: 'TR' }],
  ['de', { ownName: 'Deutsch', shortName: 'DE' }],
  ['fr', { ownName: 'Français', shortName: 'FR' }],
  ['es', { ownName: 'Español', shortName: 'ES' }],
  ['ja', { ownName: '日本語', shortName: '日本語' }],
  ['ko', { ownName: '한국어', shortName: '한국어' }],
]);

/** A language's name in itself, for the language switch; one that we do not know shows its code. */
export function languageName(lang: Lang): LanguageName {
  return NAMES.get(lang) ?? { ownName: lang, shortName: lang.toUpperCase() };
}
