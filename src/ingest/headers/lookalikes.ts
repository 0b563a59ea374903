/** Letters of Cyrillic that look like Latin ones, each before its double. */
const PAIRS =
  'аaеeоoрpсcхxуyіiјjѕsһhԁdԛqѡwӏlАAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSҮYҺHαaοoεeκkνvρpΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧX';
const LATIN: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(.)(.)/gu)].map(([, other = '', latin = '']) => [other, latin]),
);
// eslint-disable-next-line no-misleading-character-class -- each of them by itself
const UNSEEN = /[\u00AD\u034F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

/**
 * A word of Latin letters among which others were typed that look alike, in Latin letters only;
 * a word that is Cyrillic throughout stays as it is.
 */
export function plainLetters(word: string): string {
  if (/^[\w .:/-]*$/.test(word) || !/[a-z]/i.test(word)) return word;
  return foldLookalikes(word);
}

/** A word with all letters that look like Latin ones turned into these, and nothing unseen. */
export function foldLookalikes(word: string): string {
  const seen = word.replace(UNSEEN, '').replace(/[\u2010\u2011]/g, '-');
  return seen.replace(/[^\w\s]/gu, (letter) => LATIN.get(letter) ?? letter);
}

/** The first letter in which a word differs from the one it looks like, as staff can find it. */
export function oddLetter(typed: string, meant: string): string {
  const odd = [...typed].find((letter) => !meant.includes(letter)) ?? '';
  const code = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (odd.search(UNSEEN) !== -1 || odd.trim() === '') return code;
  return `“${odd}” (${/\p{Script=Cyrillic}/u.test(odd) ? 'Cyrillic, ' : ''}${code})`;
}
