import { describe, expect, it } from 'vitest';
import { count, pluralForm } from '../../../src/format/numbers/plural';
import { numbers } from './numbers';

describe('pluralForm', () => {
  it.each([
    [0, 'other'],
    [1, 'one'],
    [2, 'other'],
    [21, 'other'],
    [-1, 'one'],
    [1.5, 'other'],
  ])('English %d is %s', (n, form) => {
    expect(pluralForm(n, 'en')).toBe(form);
  });

  it.each([
    [0, 'many'],
    [1, 'one'],
    [2, 'few'],
    [4, 'few'],
    [5, 'many'],
    [11, 'many'],
    [12, 'many'],
    [14, 'many'],
    [15, 'many'],
    [21, 'one'],
    [22, 'few'],
    [25, 'many'],
    [100, 'many'],
    [101, 'one'],
    [104, 'few'],
    [111, 'many'],
    [112, 'many'],
    [121, 'one'],
    [-3, 'few'],
    [1.5, 'other'],
  ])('Russian %d is %s', (n, form) => {
    expect(pluralForm(n, 'ru')).toBe(form);
  });

  it.each(['zh', 'kk', 'uz'])('%s has one form', (lang) => {
    expect([0, 1, 2, 5, 21, 1.5].map((n) => pluralForm(n, lang))).toEqual(Array(6).fill('other'));
  });
});

describe('count', () => {
  const events = {
    one: '{n} событие',
    few: '{n} события',
    many: '{n} событий',
    other: '{n} события',
  };

  it.each([
    [1, '1 событие'],
    [3, '3 события'],
    [11, '11 событий'],
    [0, '0 событий'],
    [1.5, '1,5 события'],
    [4000, '4000 событий'],
    [12345, '12\u00a0345 событий'],
  ])('%d', (n, text) => {
    expect(count(events, n, numbers.ru)).toBe(text);
  });

  it('says a form that is missing with the other one', () => {
    expect(count({ one: '{n} event', other: '{n} events' }, 3, numbers.en)).toBe('3 events');
    expect(count({ other: '{n} 件事' }, 1, numbers.zh)).toBe('1 件事');
    expect(count({ other: '{n} events' }, 1, numbers.en)).toBe('1 events');
  });

  it('writes all digits, so that no word stands between the number and what is counted', () => {
    expect(count({ other: '{n} 件事' }, 100_000, numbers.zh)).toBe('100,000 件事');
    expect(count({ other: '{n} events' }, 1_000_000, numbers.en)).toBe('1,000,000 events');
  });
});
