import type { Lang } from '../../model/texts';

/** What a new story says of itself until the newsroom writes its own words. */
export interface OwnWords {
  /** The topic of a list without groups. */
  readonly topic: string;
  /** With {name}: the list as the source of what names no other. */
  readonly source: string;
  readonly publisher: string;
  /** With {row}: where in the list. */
  readonly locator: string;
}

const WORDS: Readonly<Record<string, OwnWords>> = {
  zh: { topic: '事件', source: '表格“{name}”', publisher: '本编辑部', locator: '第{row}行' },
  en: {
    topic: 'Events',
    source: 'Spreadsheet “{name}”',
    publisher: 'The newsroom',
    locator: 'row {row}',
  },
  ru: {
    topic: 'События',
    source: 'Таблица «{name}»',
    publisher: 'Редакция',
    locator: 'строка {row}',
  },
  kk: {
    topic: 'Оқиғалар',
    source: '«{name}» кестесі',
    publisher: 'Редакция',
    locator: '{row}-жол',
  },
};

export function ownWords(lang: Lang): OwnWords {
  return WORDS[lang] ?? WORDS['en'] ?? { topic: '', source: '', publisher: '', locator: '' };
}

/** The language of some texts by their letters; English where they tell nothing. */
export function languageOfTexts(texts: readonly string[]): Lang {
  const all = texts.join(' ');
  const han = (all.match(/\p{Script=Han}/gu) ?? []).length;
  const cyrillic = (all.match(/\p{Script=Cyrillic}/gu) ?? []).length;
  const latin = (all.match(/\p{Script=Latin}/gu) ?? []).length;
  // One Chinese sign is a word.
  if (han * 3 > latin && han * 3 > cyrillic) return 'zh';
  if (cyrillic <= latin) return 'en';
  return /[әғқңөұүһі]/i.test(all) ? 'kk' : 'ru';
}
