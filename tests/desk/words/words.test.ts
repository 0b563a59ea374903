import { describe, expect, it } from 'vitest';
import { en } from '../../../src/desk/words/en';
import { zh } from '../../../src/desk/words/zh';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

const entries = (words: Words) =>
  Object.entries(words).flatMap(([group, all]) =>
    Object.entries(all).map(([key, text]) => [`${group}.${key}`, text] as const),
  );
const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the words of the desk', () => {
  const english = new Map(entries(en as unknown as Words));

  it.each(entries(zh as unknown as Words))(
    '%s has the same slots in both languages',
    (key, text) => {
      expect(slots(text)).toEqual(slots(english.get(key) ?? ''));
      expect(text.trim()).not.toBe('');
      expect(english.get(key)?.trim()).not.toBe('');
    },
  );

  it('a sheet may be named as the words say', () => {
    for (const { templates } of [zh, en]) {
      expect(templates.explanations).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    }
  });
});
