import type { NumberRules } from './numberRules';

/** A comma from four digits on, as newspapers do; words from a million on. */
export const en: NumberRules = {
  lang: 'en',
  group: ',',
  groupFrom: 4,
  decimal: '.',
  scales: [
    { size: 1e12, word: 'trillion', ending: null },
    { size: 1e9, word: 'billion', ending: null },
    { size: 1e6, word: 'million', ending: null },
  ],
  // "Under", not "less than" or "fewer than": it serves amounts and counts alike.
  qualifiers: { over: 'more than {n}', under: 'under {n}', about: 'about {n}' },
  endings: null,
  distance: '{n} km',
  currencies: {
    CNY: { before: 'CN¥' },
    EUR: { before: '€' },
    GBP: { before: '£' },
    HKD: { before: 'HK$' },
    JPY: { before: 'JP¥' },
    KRW: { before: '₩' },
    KZT: { before: '₸' },
    RUB: { before: '₽' },
    USD: { before: 'US$' },
  },
};
