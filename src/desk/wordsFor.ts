import type { DeskLang, DeskWords } from './deskWords';
import { en } from './words.en';
import { zh } from './words.zh';

const WORDS: Readonly<Record<DeskLang, DeskWords>> = { zh, en };

export function wordsFor(lang: DeskLang): DeskWords {
  return WORDS[lang];
}
