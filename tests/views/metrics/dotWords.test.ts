import { describe, expect, it } from 'vitest';
import { dotWords } from '../../../src/views/metrics/dotWords';
import { makeLocale } from '../../makeLocale';

const UNIT = { zh: '人', en: 'students', kk: 'адам', ru: 'студентов' };

describe('what a dot stands for', () => {
  it.each([
    ['zh', '每个点代表1人', '每个点代表10人'],
    ['en', 'Each dot is one student', 'Each dot is 10 students'],
    ['kk', 'Әр нүкте – бір адам', 'Әр нүкте – 10 адам'],
    ['ru', 'Каждая точка — один студент', 'Каждая точка — 10 студентов'],
  ])('%s', (lang, one, ten) => {
    const say = (each: number) => dotWords(each, UNIT, makeLocale(lang)).replaceAll('\u00a0', ' ');
    expect([say(1), say(10)]).toEqual([one, ten]);
  });

  it('says a number where the singular cannot be told, and nothing of no unit', () => {
    expect(dotWords(1, { en: 'in all' }, makeLocale('en'))).toBe('Each dot is 1 in all');
    expect(dotWords(1, { ru: 'человек' }, makeLocale('en'))).toBe('Each dot is 1 человек');
    expect(dotWords(1, {}, makeLocale('en'))).toBe('');
    const companies = { ru: 'компания;компании;компаний' };
    expect(dotWords(1, companies, makeLocale('ru'))).toBe('Каждая точка\u00a0— 1\u00a0компания');
    expect(dotWords(5, companies, makeLocale('ru'))).toBe('Каждая точка\u00a0— 5\u00a0компаний');
  });
});
