/** What is part of the letter before it: marks, joiners, skin tones, the tags of flags, later parts of Hangul. */
const GOES_ON =
  /^(?:\p{M}|\u200c|\u200d|\u0e33|\u0eb3|[\u1160-\u11ff]|[\ud7b0-\ud7fb]|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}])/u;
/** After these the letter goes on: the signs by which scripts of India bind consonants. */
const BINDS = /(?:\u094d|\u09cd|\u0a4d|\u0acd|\u0b4d|\u0bcd|\u0c4d|\u0ccd|\u0d4d|\u0dca|\u1039)$/u;
const LETTER = /^\p{L}/u;
const HANGUL_START = /[\u1100-\u115f\ua960-\ua97c]$/u;
const HANGUL = /^[\u1100-\u115f\ua960-\ua97c\uac00-\ud7a3]/u;
/** Two of these make one flag. */
const FLAG_LETTER = /^[\u{1f1e6}-\u{1f1ff}]/u;
const HALF_A_FLAG = /(?:^|[^\u{1f1e6}-\u{1f1ff}])[\u{1f1e6}-\u{1f1ff}]$/u;

/** Letters that stand for themselves: most titles have no others. */
const PLAIN = /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u3000-\u3029\u4e00-\u9fff]*$/;

/**
 * A text as its readers see it, letter by letter: what must not be parted stays together. By rules of
 * our own instead of `Intl.Segmenter`, which not every browser has and which knows more with each
 * version: the page that the build drew and the one that answers must cut alike.
 */
export function lettersOf(text: string): readonly string[] {
  if (PLAIN.test(text)) return [...text];
  const letters: string[] = [];
  for (const character of text) {
    const before = letters[letters.length - 1];
    if (before !== undefined && belongs(character, before)) {
      letters[letters.length - 1] = before + character;
    } else letters.push(character);
  }
  return letters;
}

/**
 * The beginning of a text that is too long for a picture, between two letters. The text itself, for
 * readers and downloads, stays whole.
 *
 * @param most letters and marks; a name that means something has far fewer
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  // One more than is kept: half of a pair, or of a letter, would be the last.
  const letters = lettersOf([...text.slice(0, most + 1)].slice(0, -1).join(''));
  const kept = letters.length === 1 ? letters : letters.slice(0, -1);
  return `${kept.join('').trimEnd()}…`;
}

function belongs(character: string, before: string): boolean {
  if (GOES_ON.test(character)) return true;
  if (before.endsWith('\u200d')) return true;
  if (HALF_A_FLAG.test(before) && FLAG_LETTER.test(character)) return true;
  if (BINDS.test(before)) return LETTER.test(character);
  return HANGUL_START.test(before) && HANGUL.test(character);
}
