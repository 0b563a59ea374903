import type { Lang } from '../model/texts';
import { en as enCalendar } from './dates/calendars/en';
import { kk as kkCalendar } from './dates/calendars/kk';
import { ru as ruCalendar } from './dates/calendars/ru';
import { zh as zhCalendar } from './dates/calendars/zh';
import { languageName } from './languageName';
import type { LanguagePack } from './languagePack';
import { en as enNumbers } from './numbers/en';
import { kk as kkNumbers } from './numbers/kk';
import { ru as ruNumbers } from './numbers/ru';
import { zh as zhNumbers } from './numbers/zh';
import { en as enWords } from './words/en';
import { kk as kkWords } from './words/kk';
import { ru as ruWords } from './words/ru';
import { zh as zhWords } from './words/zh';

const english: LanguagePack = {
  ownName: languageName('en'),
  lang: 'en',
  words: enWords,
  calendar: enCalendar,
  numbers: enNumbers,
};

const packs: readonly LanguagePack[] = [
  {
    ownName: languageName('zh'),
    lang: 'zh',
    words: zhWords,
    calendar: zhCalendar,
    numbers: zhNumbers,
  },
  english,
  {
    ownName: languageName('kk'),
    lang: 'kk',
    words: kkWords,
    calendar: kkCalendar,
    numbers: kkNumbers,
  },
  {
    ownName: languageName('ru'),
    lang: 'ru',
    words: ruWords,
    calendar: ruCalendar,
    numbers: ruNumbers,
  },
];

/**
 * The pack of a language; English, and `known: false`, where the interface has no words in it.
 * Only the build and the desk may import this file: a page carries one pack as JSON.
 */
export function packFor(lang: Lang): { pack: LanguagePack; known: boolean } {
  const pack = packs.find((pack) => pack.lang === lang);
  return { pack: pack ?? english, known: pack !== undefined };
}
