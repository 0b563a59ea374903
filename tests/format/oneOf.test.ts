import { expect, it } from 'vitest';
import { oneOf } from '../../src/format/oneOf';

it.each([
  ['en', 'students', 'student'],
  ['en', 'people', 'person'],
  ['en', 'countries', 'country'],
  ['en', 'branches', 'branch'],
  ['en', 'classes', 'class'],
  ['en', 'in all', null],
  ['ru', 'студентов', 'студент'],
  ['ru', 'чел.', null],
  ['ru', 'студент;студента;студентов', 'студент'],
  ['ru', 'компания;компании;компаний', null],
  ['en', 'child;children', 'child'],
  ['kk', 'адам', 'адам'],
  ['zh', '人', '人'],
  ['uz', 'talaba', null],
])('one of %s “%s” is %s', (lang, unit, one) => {
  expect(oneOf(unit, lang)).toBe(one);
});
