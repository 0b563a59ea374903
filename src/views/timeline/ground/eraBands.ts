import { max } from 'd3';
import { packByPass } from '../../../layout/packByPass';
import { textWidth } from '../../../layout/textWidth';
import type { Era } from '../../../model/story';
import { lengthOf, shareOf, type Span } from '../span/timelineSpan';

export const ERA_NAME_SIZE = 12;
const MOST_ROWS = 3;

export interface EraBand {
  readonly era: Era;
  /** Shares of the picture's width, cut at the window's edges. */
  readonly x: number;
  readonly width: number;
  /** The row of its name, from 0: eras may overlap. `null` where no row has room for it. */
  readonly row: number | null;
  /** The width from which on its name fits into it, in pixels. */
  readonly nameFrom: number;
}

interface EraRow extends Span {
  readonly era: Era;
  readonly row: number | null;
}

/** Eras of the story as bands in a window of time; those outside it are left out. */
export function eraBands(
  eras: readonly Era[],
  span: Span,
  nameOf: (era: Era) => string,
): readonly EraBand[] {
  return inRows(eras).flatMap(({ era, from, to, row }) => {
    const start = Math.max(from, span.from);
    const width = (Math.min(to, span.to) - start) / lengthOf(span);
    if (width <= 0) return [];
    const nameFrom = (textWidth(nameOf(era), ERA_NAME_SIZE) + 8) / width;
    return [{ era, x: shareOf(start, span), width, row, nameFrom }];
  });
}

/** How many rows the names of these eras take; the same in every window, so that no lane moves. */
export function eraNameRows(eras: readonly Era[]): number {
  return max(inRows(eras), ({ row }) => (row ?? -1) + 1) ?? 0;
}

/** A name stands inside its era, so names of a row stay apart where their eras do. */
function inRows(eras: readonly Era[]): readonly EraRow[] {
  const sorted = eras
    .map((era) => ({ era, from: era.from.min ?? -Infinity, to: era.to.max ?? Infinity }))
    .sort((a, b) => a.from - b.from);
  const starts = sorted.map(({ from }) => from);
  const ends = sorted.map(({ to }) => to);
  const rows = packByPass({ starts, ends }, MOST_ROWS, new Uint8Array(eras.length));
  return sorted.map((era, i) => ({ ...era, row: rows[i] === -1 ? null : (rows[i] ?? null) }));
}
