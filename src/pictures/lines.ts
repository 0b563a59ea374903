import { textWidth } from '../layout/textWidth';
import { lastOf } from '../model/lastOf';

const ELLIPSIS = '…';

/**
 * A text in lines of a width; what does not fit into the last one gives way to an ellipsis.
 *
 * @param most how many lines there may be
 */
export function linesOf(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, size, width)) {
    if (line === '' || textWidth((line + piece).trimEnd(), size) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece;
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  const shown = lines.slice(0, most);
  if (lines.length > most) shown[most - 1] = `${shown[most - 1] ?? ''}${ELLIPSIS}`;
  return shown.map((one) => (textWidth(one, size) > width ? cut(one, size, width) : one));
}

function cut(text: string, size: number, width: number): string {
  const characters = [...text.replace(/…$/u, '')];
  const whole = () => `${characters.join('').trimEnd()}${ELLIPSIS}`;
  while (characters.length > 0 && textWidth(whole(), size) > width) characters.pop();
  return whole();
}

/** The largest of some sizes in which a text has room in so many lines; else the smallest. */
export function fittingSize(
  text: string,
  sizes: readonly number[],
  width: number,
  most: number,
): number {
  return sizes.find((size) => fitsInLines(text, size, width, most)) ?? lastOf(sizes) ?? 0;
}

/** Whether a text has room in so many lines, with no letter left out. */
export function fitsInLines(text: string, size: number, width: number, most: number): boolean {
  return wholeLines(text, size, width, most) !== null;
}

/** A text in so many lines at most; `null` where a letter would have to be left out. */
export function wholeLines(
  text: string,
  size: number,
  width: number,
  most: number,
): readonly string[] | null {
  const lines = linesOf(text, size, width, most + 1);
  const isWhole = lines.join('').replace(/\s/g, '') === text.replace(/\s/g, '');
  return isWhole && lines.length <= most ? lines : null;
}

const HAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！“”‘’《》（）「」]/gu;
const OPENING = /[“‘《（「]$/u;
const CLOSING = /^[，。、；：？！”’》）」]/u;
/** A Chinese character, a word with the spaces after it, or spaces. */
const PIECE = new RegExp(`${HAN.source}|(?:(?!${HAN.source})\\S)+\\s*|\\s+`, 'gu');

/**
 * Where a line may break: after a word, and between Chinese characters, but not within a phrase
 * when every phrase has room in a line.
 */
function piecesOf(text: string, size: number, width: number): readonly string[] {
  const phrases = text.match(/[^，。；：？！]+[，。；：？！”’》）」]*/gu) ?? [];
  const isChinese = phrases.length > 1 && text.match(HAN) !== null;
  if (isChinese && phrases.every((phrase) => textWidth(phrase, size) <= width)) return phrases;
  const pieces: string[] = [];
  for (const [piece] of text.matchAll(PIECE)) {
    const before = lastOf(pieces);
    const belongs = before !== undefined && (OPENING.test(before) || CLOSING.test(piece));
    if (belongs) pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces;
}
