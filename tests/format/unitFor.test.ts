import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../src/model/story';
import { unitFor } from '../../src/format/unitFor';

const STUDENTS = {
  zh: '人',
  en: 'student;students',
  kk: 'студент',
  ru: 'студент; студента；студентов',
};

describe('the form of a unit goes with its number', () => {
  it.each([
    [0, 'students', 'студентов'],
    [1, 'student', 'студент'],
    [2, 'students', 'студента'],
    [5, 'students', 'студентов'],
    [11, 'students', 'студентов'],
    [12, 'students', 'студентов'],
    [21, 'students', 'студент'],
    [51, 'students', 'студент'],
    [57, 'students', 'студентов'],
    [111, 'students', 'студентов'],
    [122, 'students', 'студента'],
    [1.5, 'students', 'студента'],
    [-1, 'student', 'студент'],
    [1e7, 'students', 'студентов'],
  ])('%d', (value, en, ru) => {
    expect(unitFor(STUDENTS, value)).toEqual({ zh: '人', en, kk: 'студент', ru });
  });

  it.each<[number, Qualifier, string]>([
    [51, 'over', 'студента'],
    [52, 'under', 'студентов'],
    [57, 'about', 'студентов'],
    [1.5, 'over', 'студента'],
  ])('%d, %s, in Russian', (value, qualifier, ru) => {
    expect(unitFor(STUDENTS, value, qualifier).ru).toBe(ru);
  });

  it('a single form stays, but where its singular can be told', () => {
    const unit = { en: 'students', ru: 'студентов' };
    expect(unitFor(unit, 57)).toEqual(unit);
    expect(unitFor(unit, 1)).toEqual({ en: 'student', ru: 'студент' });
    expect(unitFor({ en: 'km', ru: 'лет' }, 1)).toEqual({ en: 'km', ru: 'лет' });
  });

  it('takes the last of too few forms, and of a language whose rule it does not know', () => {
    expect(unitFor({ ru: 'год;лет' }, 5).ru).toBe('лет');
    expect(unitFor({ ru: 'год;лет' }, 2).ru).toBe('лет');
    expect(unitFor({ fr: 'an;ans' }, 2).fr).toBe('ans');
    expect(unitFor({ en: ';' }, 2).en).toBe(';');
    expect(unitFor({}, 2)).toEqual({});
  });
});
