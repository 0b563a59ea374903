import type { Lang } from '../../model/texts';

/** What people call a language in a column's name, its code first. */
const CALLED: Readonly<Record<Lang, string>> = {
  zh: 'zh 中文 汉语 汉文 中 cn chinese китайский кит қытайша',
  en: 'en 英文 英语 英 eng english английский англ ағылшынша',
  kk: 'kk 哈萨克文 哈萨克语 哈文 哈语 哈 kz kaz kazakh казахский каз қазақша қаз',
  ru: 'ru 俄文 俄语 俄 rus russian русский рус орысша',
};

/** Each name of a language with its code, the longer ones first. */
export const LANGUAGE_NAMES: readonly (readonly [name: string, lang: Lang])[] = Object.entries(
  CALLED,
)
  .flatMap(([lang, names]) => names.split(' ').map((name) => [name, lang] as const))
  .sort(([a], [b]) => b.length - a.length);

/** The code of a language by its code or one of its names; `null` when it can be neither. */
export function languageOf(text: string): Lang | null {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  const called = LANGUAGE_NAMES.find(([name]) => name === typed);
  if (called !== undefined) return called[1];
  return /^[a-z]{2,3}$/.test(typed) ? typed : null;
}
