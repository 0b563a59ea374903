import { describe, expect, it } from 'vitest';
import { currency } from '../../../src/ingest/cells/choice';
import { CURRENCIES, CURRENCY_WORDS } from '../../../src/ingest/cells/currencies';
import { reading } from './reading';

describe('currency', () => {
  it.each([
    ['CNY', 'CNY'],
    ['kzt', 'KZT'],
    ['ＵＳＤ', 'USD'],
    ['unstated', 'unstated'],
  ])('takes %s silently as %s', (text, code) => {
    expect(reading(currency, text)).toEqual({ value: code, told: [] });
  });

  it.each([
    ['RMB', 'CNY'],
    ['人民币', 'CNY'],
    ['￥', 'CNY'],
    ['元', 'CNY'],
    ['юаней', 'CNY'],
    ['қытай юані', 'CNY'],
    ['тенге', 'KZT'],
    ['Теңге', 'KZT'],
    ['坚戈', 'KZT'],
    ['₸', 'KZT'],
    ['тг.', 'KZT'],
    ['$', 'USD'],
    ['＄', 'USD'],
    ['US$', 'USD'],
    ['долл. США', 'USD'],
    ['美元', 'USD'],
    ['евро', 'EUR'],
    ['€', 'EUR'],
    ['руб.', 'RUB'],
    ['卢布', 'RUB'],
    ['港币', 'HKD'],
    ['未注明', 'unstated'],
    ['не указана', 'unstated'],
  ])('knows %s as %s, and says so', (text, code) => {
    expect(reading(currency, text)).toEqual({ value: code, told: ['value-understood none'] });
  });

  it.each(['XYZ', 'money', '币', 'US', '$$', 'dollar bill', ','])('drops %s', (text) => {
    expect(reading(currency, text)).toEqual({ value: null, told: ['value-unlisted cell'] });
  });

  it('leads from each name to one code, which there is', () => {
    const names = CURRENCY_WORDS.flatMap(([, words]) => words.split(','));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name !== name.normalize('NFKC').toLowerCase())).toEqual([]);
    for (const [code] of CURRENCY_WORDS) expect(CURRENCIES).toContain(` ${code} `);
  });
});
