import type { Texts } from '../model/texts';

/** Shorter words fit, or are too short to be broken well. */
const LONG_WORDS = /[\p{Script=Cyrillic}\p{Script=Latin}]{13,}/gu;
const VOWEL = /[аеёиоуыэюяәіөұүaeiouyàáâãäåèéêëìíîïòóôõöøùúûüýıœæ]/i;
/** Two letters for one sound, or that are spoken together. */
const JOINED = /^(?:[cstpg]h|qu|[бвгдкпфхbcdfgkpt][рлrl])$/i;
/** Letters that stay together at either end of a word. */
const LEAST = 3;

/**
 * Texts whose long words may be broken at a syllable, with a hyphen that is seen only there: browsers have
 * no rules for Kazakh, and not everywhere for the others.
 */
export function withSoftHyphens(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([lang, text]) => [lang, text.replace(LONG_WORDS, hyphenated)]),
  );
}

/** A syllable begins with the last consonant before a vowel. */
function hyphenated(word: string): string {
  let broken = '';
  let since = 0;
  for (let i = LEAST; i <= word.length - LEAST; i += 1) {
    const begins = !isVowel(word, i) && isVowel(word, i + 1);
    if (!begins) continue;
    const at = JOINED.test(word.slice(i - 1, i + 1)) ? i - 1 : i;
    if (at < LEAST || ![...word.slice(since, at)].some((letter) => VOWEL.test(letter))) continue;
    broken += `${word.slice(since, at)}\u00ad`;
    since = at;
  }
  return broken + word.slice(since);
}

function isVowel(word: string, i: number): boolean {
  return VOWEL.test(word.charAt(i));
}
