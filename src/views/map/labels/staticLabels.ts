import { REFERENCE_WIDTHS } from '../../../layout/refWidths';
import { lastOf } from '../../../model/lastOf';
import { labelGround } from './labelGround';
import { STAGE_ASPECT } from '../ground/mapFrame';
import { placeMapLabels, type LabelPosition } from './mapLabels';
import type { MapMarks } from '../places/mapMarks';
import type { WorldBox, WorldPoint } from '../ground/mercator';
import { areasFor, type PlacedArea } from './placedArea';
import { inFrame } from '../places/placedPlace';

/** A label at a position, from one width of the picture on and up to another. */
export interface LabelRange extends LabelPosition {
  readonly from: number;
  /** The width at which it gives way to another position; `null` when it stays. */
  readonly until: number | null;
  /** There is no room for it: it comes only while its mark is pointed at or has the focus. */
  readonly isSpare: boolean;
}

export type MapLabels = ReadonlyMap<string, readonly LabelRange[]>;

/**
 * The labels of a picture that does not know how wide it will be shown: laid out at each reference
 * width, and each position given the widths at which it holds.
 *
 * @param lines ties as points of the unit square
 */
export function staticLabels(
  marks: MapMarks,
  areas: readonly PlacedArea[],
  lines: readonly (readonly WorldPoint[])[],
  frame: WorldBox,
): MapLabels {
  const layouts = REFERENCE_WIDTHS.map((width) => layOut(marks, areas, lines, frame, width));
  const ranges = rangesOf(layouts);
  const spares = marks.singles.map(
    ({ place, x }) => [place.id, withSpares(ranges.get(place.id) ?? [], sparePosition(x))] as const,
  );
  return new Map([...ranges, ...spares]);
}

/** What `staticLabels` shows in a box of this size: for a map that has come alive and not moved. */
export function drawnLabels(
  marks: MapMarks,
  areas: readonly PlacedArea[],
  lines: readonly (readonly WorldPoint[])[],
  frame: WorldBox,
  box: { readonly width: number; readonly height: number },
): MapLabels {
  const width = Math.min(box.width, box.height * STAGE_ASPECT);
  const laidOut = lastOf(REFERENCE_WIDTHS.filter((one) => one <= width)) ?? REFERENCE_WIDTHS[0];
  const positions = layOut(marks, areas, lines, frame, laidOut);
  const spares = marks.singles.map(({ place, x }) => [place.id, sparePosition(x)] as const);
  return new Map(
    [...new Map([...spares, ...positions])].map(([id, position]) => [
      id,
      [{ ...position, from: 0, until: null, isSpare: !positions.has(id) }],
    ]),
  );
}

function layOut(
  { singles, merged }: MapMarks,
  areas: readonly PlacedArea[],
  lines: readonly (readonly WorldPoint[])[],
  frame: WorldBox,
  width: number,
): ReadonlyMap<string, LabelPosition> {
  const height = width / STAGE_ASPECT;
  const put = <T extends WorldPoint>(one: T): T => ({
    ...one,
    x: one.x * width,
    y: one.y * height,
  });
  const places = singles.map(put);
  const shown = areasFor(areas, width / frame.width).map(put);
  const inPixels = lines.map((line) => line.map((point) => put(inFrame(point, frame))));
  const ground = labelGround({ width, height }, places, merged.map(put), inPixels);
  return placeMapLabels(places, shown, ground);
}

/** Where a name without room of its own is shown: towards the middle of the picture. */
export function sparePosition(share: number): LabelPosition {
  return { side: share > 0.6 ? 'left' : 'right', withSeat: true };
}

/** Fills the widths at which a label has no room. */
function withSpares(ranges: readonly LabelRange[], position: LabelPosition): readonly LabelRange[] {
  const spare = (from: number, until: number | null) => ({
    ...position,
    from,
    until,
    isSpare: true,
  });
  const all: LabelRange[] = [];
  let covered: number | null = 0;
  for (const range of ranges) {
    if (covered !== null && range.from > covered && range.from > REFERENCE_WIDTHS[0]) {
      all.push(spare(covered, range.from));
    }
    all.push(range);
    covered = range.until;
  }
  return covered === null ? all : [...all, spare(covered, null)];
}

/** Layouts at the reference widths, in their order, as ranges of widths. */
export function rangesOf(layouts: readonly ReadonlyMap<string, LabelPosition>[]): MapLabels {
  const ranges = new Map<string, LabelRange[]>();
  layouts.forEach((layout, i) => {
    const from = REFERENCE_WIDTHS[i] ?? 0;
    const until = REFERENCE_WIDTHS[i + 1] ?? null;
    for (const [id, position] of layout) {
      const own = ranges.get(id) ?? [];
      const last = lastOf(own);
      const goesOn =
        last?.until === from && last.side === position.side && last.withSeat === position.withSeat;
      const range = { ...position, from: goesOn ? last.from : from, until, isSpare: false };
      ranges.set(id, [...(goesOn ? own.slice(0, -1) : own), range]);
    }
  });
  return ranges;
}
