import { packRows } from '../../layout/packRows';
import { textWidth } from '../../layout/textWidth';
import type { Era } from '../../model/story';
import { lengthOf, shareOf, type Span } from './timelineSpan';

export const ERA_NAME_SIZE = 12;
const MOST_ROWS = 3;

export interface EraBand {
  readonly era: Era;
  /** Shares of the picture's width, cut at the window's edges. */
  readonly x: number;
  readonly width: number;
  /** The row of its name, from 0: eras may overlap. */
  readonly row: number;
  /** The width from which on its name fits into it, in pixels. */
  readonly nameFrom: number;
}

/** Eras of the story as bands in a window of time; those outside it are left out. */
export function eraBands(
  eras: readonly Era[],
  span: Span,
  nameOf: (era: Era) => string,
): readonly EraBand[] {
  const sorted = eras
    .map((era) => ({ era, from: era.from.min ?? -Infinity, to: era.to.max ?? Infinity }))
    .sort((a, b) => a.from - b.from);
  const starts = sorted.map(({ from }) => from);
  const ends = sorted.map(({ to }) => to);
  const rows = packRows({ starts, ends }, MOST_ROWS);
  return sorted.flatMap(({ era, from, to }, i) => {
    const start = Math.max(from, span.from);
    const width = (Math.min(to, span.to) - start) / lengthOf(span);
    if (width <= 0) return [];
    const nameFrom = (textWidth(nameOf(era), ERA_NAME_SIZE) + 8) / width;
    return [{ era, x: shareOf(start, span), width, row: rows?.[i] ?? i % MOST_ROWS, nameFrom }];
  });
}
