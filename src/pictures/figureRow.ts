import { unitGap, type FigureCell } from './figureCell';
import { PAINT } from './paint';
import { round, textAt } from './svgParts';
import { xmlText } from './xmlText';

/** What every line of letters takes, of their size. */
const LEADING = 1.28;
/** Between a number and its label, of the label's size. */
const BELOW = 0.3;

/** Figures of one row: their numbers, and their labels, begin at the same height. */
export function rowHeight(cells: readonly FigureCell[]): number {
  const { top, units } = rowMeasures(cells);
  const rest = cells.map(
    ({ label, labelSize, note, noteSize }) =>
      (BELOW + label.length * LEADING) * labelSize + note.length * noteSize * LEADING,
  );
  return top + units + Math.max(0, ...rest);
}

function rowMeasures(cells: readonly FigureCell[]) {
  const units = cells.map(({ unitLines, unitSize }) => unitLines.length * unitSize * LEADING);
  return {
    /** The base line of the numbers. */
    top: Math.max(0, ...cells.map(({ numberSize }) => numberSize * 0.78)),
    units: Math.max(0, ...units),
  };
}

export function rowAt(
  cells: readonly FigureCell[],
  fills: readonly string[],
  x: number,
  y: number,
  column: number,
): string {
  const { top, units } = rowMeasures(cells);
  return cells
    .map((cell, i) => {
      const left = x + i * column;
      const fill = fills[i] ?? PAINT.mute;
      const base = y + top;
      const lines = (texts: readonly string[], size: number, from: number, paint: string) =>
        texts.map((text, n) =>
          textAt(left, from + size * (1.08 + n * LEADING), text, {
            size: round(size),
            fill: paint,
          }),
        );
      const under = base + units + cell.labelSize * BELOW;
      const noted = under + cell.label.length * cell.labelSize * LEADING;
      return [
        numberAt(cell, left, base, fill),
        ...lines(cell.unitLines, cell.unitSize, base, fill),
        ...lines(cell.label, cell.labelSize, under, PAINT.ink),
        ...lines(cell.note, cell.noteSize, noted, PAINT.mute),
      ].join('');
    })
    .join('');
}

/** In one line of text, so that the unit follows the number however wide its letters are. */
function numberAt(cell: FigureCell, x: number, y: number, fill: string): string {
  const { number, numberSize, unit, unitSize, isBeside } = cell;
  const small =
    !isBeside || unit === ''
      ? ''
      : `<tspan dx="${round(unitGap(numberSize))}" font-size="${round(unitSize)}">${xmlText(unit)}</tspan>`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(numberSize)}" fill="${fill}">${xmlText(number)}${small}</text>`;
}
