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
 * `labelWidths.css` has the container queries that `styles/pictures.css` has not.
 */
export const MAP_WIDTHS = [180, 210, 240, ...REFERENCE_WIDTHS] as const;

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
  const layouts = MAP_WIDTHS.map((width) =>
    layOut(marks, areas, lines, frame, width, besideOf(width)),
  );
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

/**
 * What `staticLabels` shows in a box of this size: for a map that has come alive and not moved. Where names
 * had no room as long as nobody knew the box, they are placed anew.
 */
export function drawnLabels(
  marks: MapMarks,
  areas: readonly PlacedArea[],
  lines: readonly (readonly WorldPoint[])[],
  frame: WorldBox,
  box: { readonly width: number; readonly height: number },
): MapLabels {
  const shown = Math.min(box.width, box.height * STAGE_ASPECT);
  const width = lastOf(MAP_WIDTHS.filter((one) => one <= shown)) ?? MAP_WIDTHS[0];
  const beside = (box.width - shown) / 2;
  const built = layOut(marks, areas, lines, frame, width, Math.min(beside, besideOf(width)));
  const isWhole = built.isClear && built.places.size === built.singles.length;
  return asShown(isWhole ? built : layOut(marks, areas, lines, frame, shown, beside));
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
  beside: number,
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
  const box = { x: -beside, y: 0, width: width + 2 * beside, height };
  const ground = labelGround(box, controlsBox(box), places, merged.map(put), inPixels);
  return { ...placeMapLabels(places, shown, ground), singles: places, frame: ground.frame };
}

/** The narrowest window whose map is lower than its picture is wide, and one that is low as well. */
const LEAST_SCREEN = 360;
const LEAST_LOW_SCREEN = 320;
/** Names stand no closer to the edge of a picture than this share of its width. */
const LEAST_SHARE = 1 / 12;

/**
 * What is free on either side of a picture that stands in the middle of a low, broad box, as phones have
 * it: names may use it. It is the less the wider the picture is shown, up to the next of the widths;
 * then the names have moved inward as well.
 */
function besideOf(width: number): number {
  if (width >= LEAST_SCREEN) return 0;
  const next = MAP_WIDTHS.find((one) => one > width) ?? width;
  const screen = width < 210 ? LEAST_LOW_SCREEN : LEAST_SCREEN;
  return Math.max(0, (screen - next) / 2 + (next - width) * LEAST_SHARE);
}
