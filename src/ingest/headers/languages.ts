import type { Lang } from '../../model/texts';

/** What people call a language in a column's name, its code first. */
const CALLED: Readonly<Record<Lang, string>> = {
  zh: 'zh 中文 汉语 汉文 中 cn chinese китайский кит қытайша қытай',
  en: 'en 英文 英语 英 eng english английский англ ағылшынша ағылшын ағыл',
  kk: 'kk 哈萨克文 哈萨克语 哈文 哈语 哈 kz kaz kazakh казахский каз қазақша қаз',
  ru: 'ru 俄文 俄语 俄 rus russian русский рус орысша орыс',
};

/** Each name of a language with its code, the longer ones first. */
export const LANGUAGE_NAMES: readonly (readonly [name: string, lang: Lang])[] = Object.entries(
  CALLED,
)
  .flatMap(([lang, names]) => names.split(' ').map((name) => [name, lang] as const))
  .sort(([a], [b]) => b.length - a.length);

/** ISO 639-1, all of it. */
const TWO_LETTERS =
  'aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdglgngugvhahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmtmynanbndnengnlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgsiskslsmsnsosqsrssstsusvswtatetgthtitktltntotrtstttwtyugukuruzvevivowawoxhyiyozazhzu';

/** Whether a code is one of ISO 639: of three letters those that the browser has a name for. */
export function isLanguageCode(code: string): boolean {
  if (/^[a-z]{2}$/.test(code)) return TWO_LETTERS.match(/../g)?.includes(code) === true;
  if (!/^[a-z]{3}$/.test(code)) return false;
  try {
    return (
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code) !== undefined
    );
  } catch {
    return false;
  }
}

/** The languages that a story has, as its tables are read by them. */
export interface LanguageRules {
  /** Those that `story.csv` has columns for; `null` when it could not be read: any may be one. */
  readonly declared: readonly Lang[] | null;
  /** The one of a column that names none: `title`. */
  readonly bare: Lang | null;
}

export const ANY_LANGUAGE: LanguageRules = { declared: null, bare: null };

/** The code of a language by its code or one of its names; `null` when it can be neither. */
export function languageOf(text: string): Lang | null {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  const called = LANGUAGE_NAMES.find(([name]) => name === typed);
  if (called !== undefined) return called[1];
  return /^[a-z]{2,3}$/.test(typed) ? typed : null;
}
