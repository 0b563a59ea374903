import { expect, it } from 'vitest';
import { calendars, eachCalendar } from './calendars';

it.each(eachCalendar)('$lang has every word, and survives JSON', (calendar) => {
  const cases = Object.values(calendar.cases).filter((words) => words !== null);
  for (const words of cases) {
    expect(new Set(words.months).size).toBe(12);
    expect(new Set(words.monthsOfDay).size).toBe(12);
    expect(new Set(words.seasons).size).toBe(4);
  }
  expect(calendar.ticks.months).toHaveLength(12);
  expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
});

// The rules of Kazakh sound, written apart from the tables that they check.
const VOICELESS = /[пфкқтсшщчцхһбвгд]$/;
const NASAL = /[мнң]$/;
const VOWEL = /[аоұыәөүіеэ]$/;

function isFront(word: string): boolean {
  const vowels = word.match(/[аоұыәөүіеэ]/g) ?? [];
  return /[әөүіеэ]/.test(vowels.at(-1) ?? '');
}

function ablative(word: string): string {
  const consonant = VOICELESS.test(word) ? 'т' : NASAL.test(word) ? 'н' : 'д';
  return word + consonant + (isFront(word) ? 'ен' : 'ан');
}

function accusative(word: string): string {
  const consonant = VOICELESS.test(word) ? 'т' : VOWEL.test(word) ? 'н' : 'д';
  return word + consonant + (isFront(word) ? 'і' : 'ы');
}

const { plain, since, until } = calendars.kk.cases;

it.each(plain.months)('the endings of %s follow its sounds', (month) => {
  const index = plain.months.indexOf(month);
  expect(since?.months[index]).toBe(ablative(month));
  expect(until?.months[index]).toBe(accusative(month));
});

it.each(plain.seasons)('the endings of %s are those of a thing possessed', (season) => {
  const index = plain.seasons.indexOf(season);
  expect(since?.seasons[index]).toBe(season + (isFront(season) ? 'нен' : 'нан'));
  expect(until?.seasons[index]).toBe(`${season}н`);
});

it('the year and the decade take the endings of жыл and жылдар', () => {
  expect(since?.year).toBe(`{year} ${ablative('жыл')}`);
  expect(until?.year).toBe(`{year} ${accusative('жыл')}`);
  expect(since?.decade).toBe(`{year}-${ablative('жылдар')}`);
  expect(until?.decade).toBe(`{year}-${accusative('жылдар')}`);
});

it('Chinese joins figures by one dash, the one for spans of time', () => {
  const patterns = Object.values(calendars.zh.patterns);
  expect(patterns.filter((pattern) => /[-–～~]/.test(pattern))).toEqual([]);
});

it('a Russian month alone is in the nominative, beside a day in the genitive', () => {
  const { months, monthsOfDay } = calendars.ru.cases.plain;
  for (const [index, month] of months.entries()) {
    const stem = month.replace(/[ьй]$/, '');
    expect(monthsOfDay[index]).toBe(stem + (stem === month ? 'а' : 'я'));
  }
});
