import { lastOf } from '../../../model/lastOf';
import { textWidth } from '../../../layout/textWidth';

/** Where a name may be broken: after spaces and hyphens, and between Han and kana characters. */
const PIECES =
  /[\p{Ps}\p{Pi}]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][\p{Pe}\p{Pf}\p{Po}\p{M}]*\s*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Ps}\p{Pi}-]+[-\s]*|[-\s\p{Ps}\p{Pi}]+/gu;
/** A letter with the marks on it. */
const LETTERS = /^\p{M}+|\P{M}\p{M}*/gu;

/**
 * A text in at most so many lines, as alike in width as its words allow.
 *
 * @param inWords whether words too long for a line are broken as well
 */
export function breakText(
  text: string,
  size: number,
  lines: number,
  inWords: boolean,
): readonly string[] {
  if (lines === 1) return [text];
  const words = text.match(PIECES) ?? [text];
  const whole = textWidth(text, size);
  for (let width = whole / lines; width < whole; width *= 1.08) {
    const pieces = inWords ? words.flatMap((word) => fitting(word, size, width)) : words;
    const rows = fill(pieces, size, width);
    const isFitting = rows.every((row) => textWidth(row, size) <= width);
    if (rows.length <= lines && isFitting) return rows;
  }
  return [text];
}

function fitting(word: string, size: number, width: number): readonly string[] {
  return textWidth(word, size) <= width ? [word] : (word.match(LETTERS) ?? [word]);
}

function fill(pieces: readonly string[], size: number, width: number): readonly string[] {
  const rows: string[] = [];
  let used = 0;
  for (const piece of pieces) {
    if (rows.length > 0 && used + textWidth(piece.trimEnd(), size) <= width) {
      rows[rows.length - 1] = `${lastOf(rows) ?? ''}${piece}`;
    } else {
      rows.push(piece);
      used = 0;
    }
    used += textWidth(piece, size);
  }
  return rows.map((row) => row.trim());
}
