import type { NumberRules } from './numberRules';

/** Russian setting keeps four digits together and parts five or more by a space that never breaks. */
export const ru: NumberRules = {
  lang: 'ru',
  group: '\u00a0',
  groupFrom: 5,
  decimal: ',',
  scales: [
    { size: 1e12, word: 'трлн', ending: null },
    { size: 1e9, word: 'млрд', ending: null },
    { size: 1e6, word: 'млн', ending: null },
  ],
  qualifiers: { over: 'более {n}', under: 'менее {n}', about: 'около {n}' },
  endings: null,
  distance: '{n} км',
  currencies: {
    CNY: { after: { one: 'юань', few: 'юаня', many: 'юаней', other: 'юаня' } },
    EUR: { after: '€' },
    GBP: { after: '£' },
    HKD: { after: 'гонк.\u00a0долл.' },
    JPY: { after: { one: 'иена', few: 'иены', many: 'иен', other: 'иены' } },
    KGS: { after: { one: 'сом', few: 'сома', many: 'сомов', other: 'сома' } },
    KRW: { after: { one: 'вона', few: 'воны', many: 'вон', other: 'воны' } },
    KZT: { after: '₸' },
    RUB: { after: '₽' },
    TJS: { after: 'сомони' },
    TMT: { after: { one: 'манат', few: 'маната', many: 'манатов', other: 'маната' } },
    USD: { after: 'долл.\u00a0США' },
    UZS: { after: { one: 'сум', few: 'сума', many: 'сумов', other: 'сума' } },
  },
};
