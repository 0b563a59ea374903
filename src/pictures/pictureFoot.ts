import { textWidth } from '../layout/textWidth';
import { PAINT } from './paint';
import { paragraph, textAt, type Drawn } from './svgParts';

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

const SIZE = 20;
const STEP = 28;
const CODE = 176;
/** Readers of codes want four modules of white around. */
const QUIET = 4;

/** Source, day and address, none of them cut; at the end of the line the code. */
export function pictureFoot({ source, day, address, code }: Origin, whole: number): Drawn {
  const width = code === null ? whole : whole - CODE - 24;
  const style = { size: SIZE, fill: PAINT.mute };
  const both = [source, day].filter(Boolean).join(' · ');
  // A line that begins with the point between them reads as a mistake.
  const isOne = textWidth(both, SIZE) <= width;
  const first = paragraph(0, 40, isOne ? both : source, { ...style, width, most: 4 });
  const second = paragraph(0, first.next, isOne ? '' : day, { ...style, width, most: 2 });
  const words = { svg: first.svg + second.svg, next: second.next };
  const lines = addressLines(address, width);
  const written = lines.map((line, i) => textAt(0, words.next + 2 + i * STEP, line, style));
  const height = Math.max(words.next + lines.length * STEP, code === null ? 0 : CODE + 36) + 8;
  const rule = `<path d="M0 8h${whole}" stroke="${PAINT.line}" stroke-width="2"/>`;
  return { svg: rule + words.svg + written.join('') + codeAt(code, whole - CODE, 24), height };
}

function codeAt(code: Origin['code'], x: number, y: number): string {
  if (code === null) return '';
  const all = code.modules + 2 * QUIET;
  return (
    `<svg x="${x}" y="${y}" width="${CODE}" height="${CODE}" viewBox="${-QUIET} ${-QUIET} ${all} ${all}">` +
    `<rect x="${-QUIET}" y="${-QUIET}" width="${all}" height="${all}" fill="${PAINT.card}"/>` +
    `<path d="${code.path}" fill="${PAINT.ink}" shape-rendering="crispEdges"/></svg>`
  );
}

/** An address has no spaces to break at: it breaks where the line ends. */
function addressLines(address: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of address) {
    if (textWidth(line + character, SIZE) > width) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return line === '' ? lines : [...lines, line];
}
