import { lastOf } from '../../../model/lastOf';
import type { Box } from '../../../layout/boxes';
import { REFERENCE_WIDTHS } from '../../../layout/refWidths';
import { STAGE_ASPECT } from '../ground/mapFrame';
import type { WorldBox, WorldPoint } from '../ground/mercator';
import type { MapMarks } from '../places/mapMarks';
import { inFrame, type PlacedPlace } from '../places/placedPlace';
import { controlsBox } from '../ground/controlsBox';
import { labelGround } from './labelGround';
import { always, rangesOf, withSpares, type MapLabels } from './labelRanges';
import { placeMapLabels, type LabelPositions } from './mapLabels';
import { areasFor, type PlacedArea } from './placedArea';
import { sparePosition } from './sparePosition';

/**
 * The widths that a map is laid out at: a phone gives it a quarter of its height.
 * `PlaceMarks.svelte` has the container queries that `styles/pictures.css` has not.
 */
export const MAP_WIDTHS = [180, 240, ...REFERENCE_WIDTHS] as const;

/** Places in pixels, and where their names and those of areas stand. */
interface Layout extends LabelPositions {
  readonly singles: readonly PlacedPlace[];
  readonly frame: Box;
}

/**
 * The labels of a picture that does not know how wide it will be shown: laid out at each of the
 * map's widths, and each position given the widths at which it holds.
 *
 * @param lines ties as points of the unit square
 */
export function staticLabels(
  marks: MapMarks,
  areas: readonly PlacedArea[],
  lines: readonly (readonly WorldPoint[])[],
  frame: WorldBox,
): MapLabels {
  const layouts = MAP_WIDTHS.map((width) => layOut(marks, areas, lines, frame, width));
  const ranges = rangesOf(
    MAP_WIDTHS,
    layouts.map(({ places }) => places),
  );
  const [narrowest] = layouts;
  if (narrowest === undefined) return { places: new Map(), areas: new Map() };
  // What is whole inside the narrowest picture is so inside a wider one.
  const all = narrowest.singles.map((one) => {
    const own = ranges.get(one.place.id) ?? [];
    const spare = () => sparePosition(one, narrowest.frame);
    return [one.place.id, withSpares(MAP_WIDTHS, own, spare)] as const;
  });
  return {
    places: new Map(all),
    areas: rangesOf(
      MAP_WIDTHS,
      layouts.map(({ areas: placed }) => placed),
    ),
  };
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
  const laidOut = lastOf(MAP_WIDTHS.filter((one) => one <= width)) ?? MAP_WIDTHS[0];
  return asShown(layOut(marks, areas, lines, frame, laidOut));
}

/** Positions in a picture of one width as labels. */
export function asShown({ places, areas, singles, frame }: Layout): MapLabels {
  return {
    places: new Map(
      singles.map((one) => {
        const position = places.get(one.place.id);
        return [
          one.place.id,
          always(position ?? sparePosition(one, frame), position === undefined),
        ];
      }),
    ),
    areas: new Map([...areas].map(([id, position]) => [id, always(position, false)])),
  };
}

function layOut(
  { singles, merged }: MapMarks,
  areas: readonly PlacedArea[],
  lines: readonly (readonly WorldPoint[])[],
  frame: WorldBox,
  width: number,
): Layout {
  const height = width / STAGE_ASPECT;
  const put = <T extends WorldPoint>(one: T): T => ({
    ...one,
    x: one.x * width,
    y: one.y * height,
  });
  const places = singles.map(put);
  const shown = areasFor(areas, width / frame.width).map((area) => ({
    ...area,
    stands: area.stands.map(put),
  }));
  const inPixels = lines.map((line) => line.map((point) => put(inFrame(point, frame))));
  const box = around({ width, height });
  const ground = labelGround(box, controlsBox(box), places, merged.map(put), inPixels);
  return { ...placeMapLabels(places, shown, ground), singles: places, frame: ground.frame };
}

/** A picture narrower than any screen stands in the middle of a low, broad box, which names may use. */
const LEAST_SCREEN = 360;

function around({ width, height }: Pick<Box, 'width' | 'height'>): Box {
  const beside = width < REFERENCE_WIDTHS[0] ? (LEAST_SCREEN - width) / 2 : 0;
  return { x: -beside, y: 0, width: width + 2 * beside, height };
}
