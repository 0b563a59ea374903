import { lastOf } from '../../../model/lastOf';
import type { AreaPosition } from './areaLabel';
import type { PlacePosition } from './placeLabel';

/** A label at a position, from one width of the picture on and up to another. */
export interface LabelRange<Position> {
  readonly position: Position;
  readonly from: number;
  /** The width at which it gives way to another position; `null` when it stays. */
  readonly until: number | null;
  /** There is no room for it: it comes only while its mark is pointed at or has the focus. */
  readonly isSpare: boolean;
}

export type LabelRanges<Position> = ReadonlyMap<string, readonly LabelRange<Position>[]>;

/** The labels of a picture, by the ids of places and of areas. */
export interface MapLabels {
  readonly places: LabelRanges<PlacePosition>;
  readonly areas: LabelRanges<AreaPosition>;
}

/** A label of a picture whose width is known. */
export function always<Position>(
  position: Position,
  isSpare: boolean,
): readonly LabelRange<Position>[] {
  return [{ position, from: 0, until: null, isSpare }];
}

/** Positions at some widths, in their order, as ranges of widths. */
export function rangesOf<Position extends object>(
  widths: readonly number[],
  layouts: readonly ReadonlyMap<string, Position>[],
): LabelRanges<Position> {
  const ranges = new Map<string, LabelRange<Position>[]>();
  layouts.forEach((layout, i) => {
    const from = widths[i] ?? 0;
    const until = widths[i + 1] ?? null;
    for (const [id, position] of layout) {
      const own = ranges.get(id) ?? [];
      const last = lastOf(own);
      if (last?.until === from && isSame(last.position, position)) {
        own[own.length - 1] = { ...last, until };
      } else own.push({ position, from, until, isSpare: false });
      ranges.set(id, own);
    }
  });
  return ranges;
}

/**
 * Fills the widths at which a label has no room.
 *
 * @param spare asked for only where there are such widths
 */
export function withSpares<Position>(
  widths: readonly number[],
  ranges: readonly LabelRange<Position>[],
  spare: () => Position,
): readonly LabelRange<Position>[] {
  const gaps: { readonly from: number; readonly until: number | null }[] = [];
  let covered: number | null = widths[0] ?? 0;
  for (const { from, until } of ranges) {
    if (covered !== null && from > covered) gaps.push({ from: covered, until: from });
    covered = until;
  }
  if (covered !== null) gaps.push({ from: covered, until: null });
  if (gaps.length === 0) return ranges;
  const position = spare();
  const filled = gaps.map((gap) => ({ ...gap, position, isSpare: true }));
  return [...ranges, ...filled].sort((a, b) => a.from - b.from);
}

function isSame<Position extends object>(a: Position, b: Position): boolean {
  const known = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([key, value]) => known.get(key) === value);
}
