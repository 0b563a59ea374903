import type { Lang } from '../../model/texts';
import { en } from './en';
import { kk } from './kk';
import { ru } from './ru';
import type { TakeWords } from './takeWords';
import { zh } from './zh';

const WORDS: ReadonlyMap<Lang, TakeWords> = new Map([
  ['zh', zh],
  ['en', en],
  ['kk', kk],
  ['ru', ru],
]);

/** As the rest of the interface: a language without words of its own has English ones. */
export function takeWordsFor(lang: Lang): TakeWords {
  return WORDS.get(lang) ?? en;
}
