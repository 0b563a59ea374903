import type { NumberRules } from './numberRules';

/** Big numbers go by four digits: 万 and 亿. Plain figures are set apart by three, with a comma. */
export const zh: NumberRules = {
  lang: 'zh',
  group: ',',
  groupFrom: 4,
  decimal: '.',
  scales: [
    { size: 1e12, word: '万亿', ending: null },
    { size: 1e8, word: '亿', ending: null },
    { size: 1e4, word: '万', ending: null },
  ],
  qualifiers: { over: '超过 {n}', under: '不足 {n}', about: '约 {n}' },
  endings: null,
  distance: '{n}公里',
  distanceGroupFrom: 99,
  currencies: {
    CNY: { after: '元' },
    EUR: { after: '欧元' },
    GBP: { after: '英镑' },
    HKD: { after: '港元' },
    JPY: { after: '日元' },
    KGS: { after: '索姆' },
    KRW: { after: '韩元' },
    KZT: { after: '坚戈' },
    RUB: { after: '卢布' },
    TJS: { after: '索莫尼' },
    TMT: { after: '马纳特' },
    USD: { after: '美元' },
    UZS: { after: '苏姆' },
  },
};
