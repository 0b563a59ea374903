import { describe, expect, it } from 'vitest';
import { countryName } from '../../../src/format/mapNames/countryName';
import { COUNTRY_CODES, WATER_IDS } from '../../../src/format/mapNames/mapNames';
import { mapNamesFor } from '../../../src/format/mapNames/mapNamesFor';

const alphabets: [string, RegExp][] = [
  ['zh', /^[\p{Script=Han}（）]+$/u],
  ['en', /^[\p{Script=Latin} -]+$/u],
  ['ru', /^[А-Яа-яё -]+$/],
  ['kk', /^[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі -]+$/],
];

describe.each(alphabets)('%s', (lang, alphabet) => {
  const { names, lang: said } = mapNamesFor(lang);

  it('names every country and water once, in its own letters', () => {
    expect(said).toBe(lang);
    expect(Object.keys(names.countries).sort()).toEqual([...COUNTRY_CODES].sort());
    expect(Object.keys(names.waters).sort()).toEqual([...WATER_IDS].sort());
    const all = [...Object.values(names.countries), ...Object.values(names.waters)];
    for (const name of all) expect(name).toMatch(alphabet);
    expect(new Set(all).size).toBe(all.length);
  });
});

it.each([
  ['CN', '中国', 'China', 'Китай', 'Қытай'],
  ['KZ', '哈萨克斯坦', 'Kazakhstan', 'Казахстан', 'Қазақстан'],
  ['kg', '吉尔吉斯斯坦', 'Kyrgyzstan', 'Кыргызстан', 'Қырғызстан'],
  ['us', '美国', 'United States', 'США', 'АҚШ'],
  ['TM', '土库曼斯坦', 'Turkmenistan', 'Туркменистан', 'Түрікменстан'],
])('%s', (code, ...texts) => {
  const said = ['zh', 'en', 'ru', 'kk'].map((lang) => countryName(code, mapNamesFor(lang).names));
  expect(said).toEqual(texts);
});

it.each(['XX', 'TW', 'HK', 'MO', 'XK', 'EH', '', 'toString'])('has no name for "%s"', (code) => {
  expect(countryName(code, mapNamesFor('en').names)).toBeNull();
});

it('names the map in English where a language has no names', () => {
  expect(mapNamesFor('la')).toEqual(mapNamesFor('en'));
});
