import type { DeskLang } from './words/deskWords';
import { wordsFor } from './words/wordsFor';

/** The language that the desk's address asks for; Chinese when it asks for none. */
export function readDeskLanguage(search: string): DeskLang {
  return new URLSearchParams(search).get('lang') === 'en' ? 'en' : 'zh';
}

/** The address of the desk in a language. */
export function deskAddress(lang: DeskLang): string {
  return lang === 'zh' ? './' : `./?lang=${lang}`;
}

/** Makes the document speak a language: its `lang`, its title and, where it may, its address. */
export function showDeskLanguage(lang: DeskLang): void {
  document.documentElement.lang = lang;
  document.title = wordsFor(lang).page.title;
  try {
    history.replaceState(history.state, '', deskAddress(lang));
  } catch {
    return;
  }
}
