import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/ingest/cells/amount';
import { reading } from './reading';

describe('amount', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['57', 57],
    ['+5', 5],
    ['−5', -5],
    ['1.234', 1.234],
    ['.5', 0.5],
    ["'57", 57],
    ['１００', 100],
    ['１，２３４', 1234],
    ['1,234', 1234],
    ['10,000,000', 10000000],
    ['1,234.56', 1234.56],
    ['10 000 000', 10000000],
    ['10\u00A0000', 10000],
    ['10\u202F000,5', 10000.5],
    ["1'000", 1000],
    ['1’000', 1000],
    ['1.234.567', 1234567],
    ['1.234,56', 1234.56],
  ])('reads %s silently as %d', (text, value) => {
    expect(reading(amount, text)).toEqual({ value: { value, qualifier: null }, told: [] });
  });

  it.each([
    ['3万', 30000],
    ['1.2亿', 120000000],
    ['3.3万', 33000],
    ['1000万', 10000000],
    ['5千', 5000],
    ['10 млн', 10000000],
    ['57 тысяч', 57000],
    ['2 миллиона', 2000000],
    ['2.5 mln', 2500000],
    ['5 тыс.', 5000],
    ['2 million', 2000000],
  ])('writes %s out as %d, with a notice', (text, value) => {
    expect(reading(amount, text)).toEqual({
      value: { value, qualifier: null },
      told: ['number-unit none'],
    });
  });

  it.each([
    ['约300', 300, 'about'],
    ['大约300', 300, 'about'],
    ['300左右', 300, 'about'],
    ['~300', 300, 'about'],
    ['около 300', 300, 'about'],
    ['шамамен 300', 300, 'about'],
    ['nearly 300', 300, 'about'],
    ['300 жуық', 300, 'about'],
    ['not less than 300', 300, 'over'],
    ['не больше 300', 300, 'under'],
    ['300+', 300, 'over'],
    ['>300', 300, 'over'],
    ['＞300', 300, 'over'],
    ['300余', 300, 'over'],
    ['300多', 300, 'over'],
    ['超过300', 300, 'over'],
    ['over 300', 300, 'over'],
    ['свыше 300', 300, 'over'],
    ['300-ден астам', 300, 'over'],
    ['不足50', 50, 'under'],
    ['<50', 50, 'under'],
    ['менее 50', 50, 'under'],
  ])('reads %s as %d, %s', (text, value, qualifier) => {
    expect(reading(amount, text)).toEqual({
      value: { value, qualifier },
      told: ['number-qualified none'],
    });
  });

  it.each([
    ['300余万', 3000000, 'over'],
    ['10多万', 100000, 'over'],
    ['超过1000万', 10000000, 'over'],
    ['约1.2亿', 120000000, 'about'],
  ])('reads %s as %d, %s, and tells both', (text, value, qualifier) => {
    const { value: read, told } = reading(amount, text);
    expect(read).toEqual({ value, qualifier });
    expect(told).toEqual(['number-unit none', 'number-qualified none']);
  });

  it.each([
    ['85%', 85, 'number-percent none'],
    ['８５％', 85, 'number-percent none'],
    ['1E+07', 10000000, 'number-exponent none'],
    ['1.5e3', 1500, 'number-exponent none'],
    ['43,25', 43.25, 'number-decimal-comma none'],
  ])('reads %s as %d and tells %s', (text, value, problem) => {
    expect(reading(amount, text)).toEqual({ value: { value, qualifier: null }, told: [problem] });
  });

  it.each([
    ['1.23457E+11', 'number-digits-lost row'],
    ['12345678901234567', 'number-digits-lost row'],
    ['57人', 'number-unreadable row'],
    ['US$57m', 'number-currency row'],
    ['57 USD', 'number-currency row'],
    ['2 млн. тенге', 'number-currency row'],
    ['50~60', 'number-range row'],
    ['50 до 60', 'number-range row'],
    ['1,23,456', 'number-unreadable row'],
    ['12 34', 'number-unreadable row'],
    ['1e999', 'number-unreadable row'],
    ['-', 'number-unreadable row'],
    ['n/a', 'number-unreadable row'],
    ['Infinity', 'number-unreadable row'],
    ['0x10', 'number-unreadable row'],
    ['五十', 'number-unreadable row'],
  ])('rejects the row for %s', (text, problem) => {
    expect(reading(amount, text)).toEqual({ value: null, told: [problem] });
  });

  it('doubts a single comma where commas are decimal ones', () => {
    expect(reading(amount, '1,234', true)).toEqual({
      value: { value: 1234, qualifier: null },
      told: ['number-comma-doubtful none'],
    });
    expect(reading(amount, '43,25', true).told).toEqual([]);
    expect(reading(amount, '1,234,567', true).told).toEqual([]);
  });

  it('reads back every number that it could be asked to write', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (number) => {
        const text = String(number);
        fc.pre(!text.includes('e') && text.replace(/\D/g, '').length <= 15);
        expect(reading(amount, text).value?.value).toBe(number + 0);
      }),
    );
  });

  it('gives a finite number or a reason, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789.,- '+eE万亿约余%~><"), maxLength: 8 }),
        (text) => {
          fc.pre(text.trim() !== '');
          const { value, told } = reading(amount, text);
          if (value === null) expect(told.some((problem) => problem.endsWith(' row'))).toBe(true);
          else expect(Number.isFinite(value.value)).toBe(true);
        },
      ),
    );
  });
});
