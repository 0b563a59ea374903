import { describe, expect, it } from 'vitest';
import { pluralForm } from '../../../src/format/numbers/plural';
import { en } from '../../../src/format/words/en';
import { kk } from '../../../src/format/words/kk';
import { ru } from '../../../src/format/words/ru';
import type { Words } from '../../../src/format/words/words';
import { zh } from '../../../src/format/words/zh';
import { textsIn } from './textsIn';

const languages: readonly (readonly [string, Words])[] = [
  ['zh', zh],
  ['en', en],
  ['kk', kk],
  ['ru', ru],
];
const english = new Map(textsIn(en).map(({ key, text }) => [key, text]));

/** The names of citation styles are the same everywhere. */
const names = /^about\.citeStyles\./;

describe.each(languages)('%s', (lang, words) => {
  const texts = textsIn(words);

  it('has the keys of the others', () => {
    expect(new Set(texts.map(({ key }) => key))).toEqual(new Set(english.keys()));
  });

  it('leaves nothing empty or with blanks at its ends', () => {
    const sloppy = texts.filter(
      ({ key, text }) => text.trim() === '' || (text !== text.trim() && !key.endsWith('.between')),
    );
    expect(sloppy).toEqual([]);
  });

  it('has the slots of the English in every form', () => {
    const slots = texts.map(({ key, form, text }) => [key, form, slotsOf(text)]);
    const wanted = texts.map(({ key, form }) => [key, form, slotsOf(english.get(key) ?? '')]);
    expect(slots).toEqual(wanted);
  });

  it('has no brace that is not a slot', () => {
    expect(texts.filter(({ text }) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('names every key that the timeline answers', () => {
    const { keys } = words.timeline;
    const named = ['Page Up', 'Page Down', 'Home', 'End', 'Enter', 'Esc', '0'];
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has every plural form that its numbers ask for, and no other', () => {
    const asked = new Set([...Array(200).keys(), 1.5].map((n) => pluralForm(n, lang)));
    const counted = texts.filter(({ form }) => form !== null);
    expect(counted.length).toBeGreaterThan(0);
    for (const { key } of counted) {
      const forms = counted.filter((text) => text.key === key).map(({ form }) => form);
      expect([key, new Set(forms)]).toEqual([key, asked]);
    }
  });
});

describe.each(languages.filter(([lang]) => lang !== 'en'))('%s', (_, words) => {
  it('is translated', () => {
    const left = textsIn(words).filter(
      ({ key, text }) => text === english.get(key) && hasWords(text) && !names.test(key),
    );
    expect(left).toEqual([]);
  });
});

describe.each([
  ['kk', kk],
  ['ru', ru],
])('%s', (_, words) => {
  it('mixes no look-alike Latin letters into Cyrillic words', () => {
    const mixed = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
    expect(textsIn(words).filter(({ text }) => mixed.test(text))).toEqual([]);
  });

  it('quotes with guillemets only', () => {
    expect(textsIn(words).filter(({ text }) => /["“”„']/.test(text))).toEqual([]);
  });
});

it('sets Chinese with full-width punctuation', () => {
  const half = /[\p{Script=Han}}][,;:?!()"']|[,;:?!()"'][\p{Script=Han}{]/u;
  expect(textsIn(zh).filter(({ text }) => half.test(text))).toEqual([]);
});

it.each([
  ['ru', ru, / – /],
  ['kk', kk, /—/],
])('%s keeps to its own dash', (_, words, foreign) => {
  expect(textsIn(words).filter(({ text }) => foreign.test(text))).toEqual([]);
});

function slotsOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/\{\w+\}/g, ''));
}
