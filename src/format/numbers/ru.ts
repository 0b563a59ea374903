import type { NumberRules } from '../numberRules';

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
};
