import { describe, expect, it } from 'vitest';
import { formatQualified } from '../../src/format/formatQualified';
import type { Qualifier } from '../../src/model/story';
import { numbers } from './numbers';

const { zh, en, ru, kk } = numbers;

const rows: [Qualifier, string | null, string, string, string, string][] = [
  ['exact', null, '1000 万', '10 million', '10 млн', '10 млн'],
  ['over', '>', '超过 1000 万', 'more than 10 million', 'более 10 млн', '10 млн-нан астам'],
  ['under', '<', '不足 1000 万', 'under 10 million', 'менее 10 млн', '10 млн-нан аз'],
  ['about', '≈', '约 1000 万', 'about 10 million', 'около 10 млн', 'шамамен 10 млн'],
];

it.each(rows)('%s', (qualifier, symbol, ...spoken) => {
  const said = [zh, en, ru, kk].map((rules) => formatQualified(1e7, qualifier, rules));
  expect(said.map((number) => number.spoken.replaceAll('\u00a0', ' '))).toEqual(spoken);
  expect(said.map((number) => number.symbol)).toEqual(Array(4).fill(symbol));
});

it('keeps the parts of the figure', () => {
  const said = formatQualified(1e7, 'over', zh);
  expect(said).toMatchObject({ number: '1000', scale: '万', symbol: '>' });
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
    const { spoken } = formatQualified(value, 'over', kk);
    expect(spoken.replaceAll('\u00a0', '_')).toBe(`${text} астам`);
  });
});
