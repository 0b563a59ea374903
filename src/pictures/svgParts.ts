import { xmlText } from './xmlText';
import { PAINT } from './paint';
import { linesOf } from './lines';

/** A part of a picture in pixels. */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The smallest letters that can be read in the picture, in the units of its drawing. */
  readonly least: number;
}

interface TextStyle {
  readonly size: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of a line around the letters, where they stand on a picture. */
  readonly halo?: string;
}

/** One line of text; `y` is its base line. */
export function textAt(x: number, y: number, text: string, style: TextStyle): string {
  const { size, fill = PAINT.ink, anchor = 'start', halo } = style;
  const ground =
    halo === undefined
      ? ''
      : ` paint-order="stroke" stroke="${halo}" stroke-width="${size / 4}" stroke-linejoin="round"`;
  return (
    `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}" ` +
    `text-anchor="${anchor}"${ground}>${xmlText(text)}</text>`
  );
}

/** Lines of text below each other, and where the next one would stand. */
export function paragraph(
  x: number,
  y: number,
  text: string,
  style: TextStyle & { readonly width: number; readonly most: number },
): { readonly svg: string; readonly next: number } {
  const step = style.size * 1.3;
  const lines = linesOf(text, style.size, style.width, style.most);
  return {
    svg: lines.map((line, i) => textAt(x, y + i * step, line, style)).join(''),
    next: y + lines.length * step,
  };
}

/** What was drawn and how high it is, in pixels. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

export const NOTHING: Drawn = { svg: '', height: 0 };

/** A tenth of a pixel is as fine as a picture can be. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
