import { textWidth } from '../layout/textWidth';
import { linesOf } from './lines';
import { PAINT } from './paint';
import { textAt, type Drawn } from './svgParts';

/** Where a picture comes from. */
export interface Origin {
  /** Who made the story of what. */
  readonly source: string;
  /** The day on which the picture was made, in words. */
  readonly day: string;
  /** Of the page with what was chosen, absolute. */
  readonly address: string;
  /** The address as a code to photograph: its modules as a path, and how many there are in a row. */
  readonly code: { readonly path: string; readonly modules: number } | null;
}

/** From one line to the next, and around them, in the size of their letters. */
const STEP = 1.35;
/** What the code takes of a line and of the height. */
export const CODE = 176;
/** Readers of codes want four modules of white around. */
const QUIET = 4;

/**
 * Source, day and address, none of them cut; at the end of the line the code.
 *
 * @param size of the letters
 */
export function pictureFoot(
  { source, day, address, code }: Origin,
  whole: number,
  size: number,
): Drawn {
  const width = code === null ? whole : whole - CODE - 24;
  const lines: string[] = [];
  for (const text of [source, day, address].filter(Boolean)) {
    const last = lines.pop();
    const joined = last === undefined ? text : `${last} · ${text}`;
    const alone =
      text === address ? addressLines(text, size, width) : linesOf(text, size, width, 4);
    // A line that begins with the point between them reads as a mistake.
    if (textWidth(joined, size) <= width) lines.push(joined);
    else lines.push(...(last === undefined ? [] : [last]), ...alone);
  }
  const first = 8 + size * 1.7;
  const style = { size, fill: PAINT.mute };
  const written = lines.map((line, i) => textAt(0, first + i * STEP * size, line, style));
  const end = first + (lines.length - 1) * STEP * size + size * 1.2;
  const rule = `<path d="M0 8h${whole}" stroke="${PAINT.line}" stroke-width="2"/>`;
  return {
    svg: rule + written.join('') + codeAt(code, whole - CODE, 24),
    height: Math.max(end, code === null ? 0 : CODE + 44),
  };
}

/** The code to photograph; nothing where there is none. */
export function codeAt(code: Origin['code'], x: number, y: number): string {
  if (code === null) return '';
  const all = code.modules + 2 * QUIET;
  return (
    `<svg x="${x}" y="${y}" width="${CODE}" height="${CODE}" viewBox="${-QUIET} ${-QUIET} ${all} ${all}">` +
    `<rect x="${-QUIET}" y="${-QUIET}" width="${all}" height="${all}" fill="${PAINT.card}"/>` +
    `<path d="${code.path}" fill="${PAINT.ink}" shape-rendering="crispEdges"/></svg>`
  );
}

/** An address has no spaces to break at: it breaks where the line ends. */
function addressLines(address: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of address) {
    if (textWidth(line + character, size) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}
