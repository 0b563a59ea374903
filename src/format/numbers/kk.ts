import type { NumberRules } from './numberRules';

/**
 * Figures are set as in Russian. «Астам» and «аз» ask for the ablative of the number before them,
 * joined to the figure by a hyphen: 57-ден (жетіден), 60-тан (алпыстан), 1000-нан (мыңнан). A
 * currency stands between and takes the ending itself: 10 млн юаньнан.
 */
export const kk: NumberRules = {
  lang: 'kk',
  group: '\u00a0',
  groupFrom: 5,
  decimal: ',',
  scales: [
    { size: 1e12, word: 'трлн', ending: 'нан' },
    { size: 1e9, word: 'млрд', ending: 'тан' },
    { size: 1e6, word: 'млн', ending: 'нан' },
  ],
  qualifiers: { over: '{n}{ending} астам', under: '{n}{ending} аз', about: 'шамамен {n}' },
  endings: {
    digits: ['ден', 'ден', 'ден', 'тен', 'тен', 'тен', 'дан', 'ден', 'ден', 'дан'],
    tens: ['ден', 'нан', 'дан', 'дан', 'тан', 'ден', 'тан', 'тен', 'нен', 'нан'],
    zeros: [
      { count: 9, ending: 'тан' },
      { count: 3, ending: 'нан' },
      { count: 2, ending: 'ден' },
    ],
  },
  distance: '{n} км',
  currencies: {
    CNY: { after: 'юань', ending: 'нан' },
    EUR: { after: 'еуро', ending: 'дан' },
    GBP: { after: 'фунт стерлинг', ending: 'тен' },
    HKD: { after: 'Гонконг доллары', ending: 'нан' },
    JPY: { after: 'иен', ending: 'нен' },
    KGS: { after: 'сом', ending: 'нан' },
    KRW: { after: 'вон', ending: 'нан' },
    KZT: { after: '₸', ending: '-ден' },
    RUB: { after: 'рубль', ending: 'ден' },
    TJS: { after: 'сомони', ending: 'ден' },
    TMT: { after: 'манат', ending: 'тан' },
    USD: { after: 'АҚШ доллары', ending: 'нан' },
    UZS: { after: 'сум', ending: 'нан' },
  },
};
