/**
 * What the script adds to the head of a page, in each language. It comes before the story with its
 * pack of words, and an offer is in the language that it offers.
 */
export interface MastheadWords {
  /** The switch between light and dark; pressed it is dark. */
  readonly look: string;
  /** The way to this language from a page in another. */
  readonly offer: string;
  readonly dismiss: string;
}

export const MASTHEAD_WORDS: ReadonlyMap<string, MastheadWords> = new Map([
  ['zh', { look: '深色模式', offer: '用中文阅读', dismiss: '关闭' }],
  ['en', { look: 'Dark mode', offer: 'Read this in English', dismiss: 'Close' }],
  ['kk', { look: 'Күңгірт режим', offer: 'Қазақша оқу', dismiss: 'Жабу' }],
  ['ru', { look: 'Тёмная тема', offer: 'Читать по-русски', dismiss: 'Закрыть' }],
]);
