import type { DeskLang, DeskWords } from './deskWords';
import { en } from './en';
import { zh } from './zh';

const WORDS: Readonly<Record<DeskLang, DeskWords>> = { zh, en };

export function wordsFor(lang: DeskLang): DeskWords {
  return WORDS[lang];
}
