/** A language as the CSV columns name it: a BCP 47 primary tag, `zh`, `en`, `kk`, `ru`, `uz` … */
export type Lang = string;

/** One text in the languages that a story gives it; a language without a text has no key. */
export type Texts = Readonly<Record<Lang, string>>;

/** A text as a reader meets it: the words, and the language they are in. */
export interface Said {
  readonly text: string;
  readonly lang: Lang;
}

/** What a story needs to know to choose among a text's languages. */
export interface Speaker {
  readonly lang: Lang;
  readonly defaultLanguage: Lang;
}

/**
 * The text in the asked language, else in the story's default language, else in English, else in
 * any; `null` when it is empty in all. The order is the contract's.
 */
export function say(texts: Texts, speaker: Speaker): Said | null {
  const order = [speaker.lang, speaker.defaultLanguage, 'en', ...Object.keys(texts)];
  for (const lang of order) {
    const text = texts[lang];
    if (text) return { text, lang };
  }
  return null;
}
