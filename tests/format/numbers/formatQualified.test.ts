import { describe, expect, it } from 'vitest';
import { formatQualified } from '../../../src/format/numbers/formatQualified';
import type { Qualifier } from '../../../src/model/story';
import { numbers } from './numbers';

const { zh, en, ru, kk } = numbers;

const rows: [Qualifier, string, string, string, string][] = [
  ['exact', '1000 万', '10 million', '10 млн', '10 млн'],
  ['over', '超过 1000 万', 'more than 10 million', 'более 10 млн', '10 млн-нан астам'],
  ['under', '不足 1000 万', 'under 10 million', 'менее 10 млн', '10 млн-нан аз'],
  ['about', '约 1000 万', 'about 10 million', 'около 10 млн', 'шамамен 10 млн'],
];

it.each(rows)('%s', (qualifier, ...texts) => {
  const said = [zh, en, ru, kk].map((rules) => formatQualified(1e7, qualifier, null, rules));
  expect(said.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual(texts);
});

describe('money', () => {
  it.each<[number, string, Qualifier, string, string, string, string]>([
    [1e7, 'CNY', 'exact', '1000 万元', 'CN¥10 million', '10 млн юаней', '10 млн юань'],
    [
      1e7,
      'KZT',
      'over',
      '超过 1000 万坚戈',
      'more than ₸10 million',
      'более 10 млн ₸',
      '10 млн ₸-ден астам',
    ],
    [21, 'CNY', 'exact', '21 元', 'CN¥21', '21 юань', '21 юань'],
    [3, 'CNY', 'under', '不足 3 元', 'under CN¥3', 'менее 3 юаня', '3 юаньнан аз'],
    [-5, 'USD', 'exact', '−5 美元', '−US$5', '−5 долл. США', '−5 АҚШ доллары'],
    [0, 'EUR', 'about', '约 0 欧元', 'about €0', 'около 0 €', 'шамамен 0 еуро'],
    [
      12345678,
      'GEL',
      'exact',
      '12,345,678 GEL',
      'GEL 12,345,678',
      '12 345 678 GEL',
      '12 345 678 GEL',
    ],
    [1e7, 'unstated', 'exact', '1000 万', '10 million', '10 млн', '10 млн'],
  ])('%d %s %s', (value, currency, qualifier, ...texts) => {
    const said = [zh, en, ru, kk].map((rules) =>
      formatQualified(value, qualifier, currency, rules),
    );
    expect(said.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual(texts);
  });

  it('comes apart into the parts of a card that say the same one after another', () => {
    for (const rules of [zh, en, ru, kk]) {
      for (const currency of [null, 'CNY', 'USD', 'GEL']) {
        for (const value of [1e7, -3, 12345678]) {
          const { text, opening, before, number, scale, after, closing } = formatQualified(
            value,
            'over',
            currency,
            rules,
          );
          const parts = [opening, before, number, scale, after, closing].join('');
          expect(parts.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        }
      }
    }
  });
});

describe('the Kazakh ending follows the last word of the number', () => {
  it.each([
    [0, '0-ден'], // нөл
    [1, '1-ден'], // бір
    [2, '2-ден'], // екі
    [3, '3-тен'], // үш
    [4, '4-тен'], // төрт
    [5, '5-тен'], // бес
    [6, '6-дан'], // алты
    [7, '7-ден'], // жеті
    [8, '8-ден'], // сегіз
    [9, '9-дан'], // тоғыз
    [10, '10-нан'], // он
    [20, '20-дан'], // жиырма
    [30, '30-дан'], // отыз
    [40, '40-тан'], // қырық
    [50, '50-ден'], // елу
    [57, '57-ден'],
    [60, '60-тан'], // алпыс
    [70, '70-тен'], // жетпіс
    [80, '80-нен'], // сексен
    [90, '90-нан'], // тоқсан
    [100, '100-ден'], // жүз
    [110, '110-нан'],
    [1000, '1000-нан'], // мың
    [2900, '2900-ден'],
    [30000, '30_000-нан'],
    [1234000, '1_234_000-нан'],
    [1e6, '1_млн-нан'], // миллион
    [3e9, '3_млрд-тан'], // миллиард
    [2e12, '2_трлн-нан'], // триллион
    [1.5, '1,5-тен'],
    [0.2, '0,2-ден'],
    [10.6, '10,6-дан'],
    [-40, '−40-тан'],
  ])('%d', (value, text) => {
    const { text: said } = formatQualified(value, 'over', null, kk);
    expect(said.replaceAll('\u00a0', '_')).toBe(`${text} астам`);
  });
});
