import { lettersOf } from '../../../layout/lettersOf';
import { textWidth } from '../../../layout/textWidth';
import { LABEL_SIZE, ROW_PITCH } from '../rows/timelineMeasures';
import { markBox } from './markBox';
import type { SeenMark } from './placed';

export const FLAG_LINE = 16;
const PADDING = 6;
/** Bold letters are as wide as larger ones. */
const BOLD = 1.12;

/** The whole title of one mark, above it and over whatever stands there. */
export interface MarkFlag {
  readonly lines: readonly string[];
  /** Its box in the pixels of the lane; it may reach above. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** For a title that its label does not say whole: it begins with the mark, and stays in the picture. */
export function markFlag(mark: SeenMark, title: string, width: number): MarkFlag {
  const lines = wrapped(title, width - 2 * PADDING);
  const longest = Math.max(...lines.map((line) => textWidth(line, LABEL_SIZE * BOLD)));
  const room = Math.min(width, longest + 2 * PADDING);
  const x = Math.max(0, Math.min(width - room, markBox(mark, width).x - PADDING));
  const height = lines.length * FLAG_LINE + 4;
  return { lines, x, y: mark.row * ROW_PITCH - height, width: room, height };
}

/** A title in lines that fit: between words where it has them, else between letters. */
function wrapped(title: string, width: number): readonly string[] {
  const fits = (text: string) => textWidth(text, LABEL_SIZE * BOLD) <= width;
  const words = title.match(/\S*\s*/gu)?.filter(Boolean) ?? [];
  const pieces = words.every((word) => fits(word)) ? words : lettersOf(title);
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = (lines[lines.length - 1] ?? '') + piece;
    if (lines.length > 0 && fits(line)) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines;
}
