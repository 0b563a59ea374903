import { extent as extentOf } from 'd3';
import type { LatLng } from '../../../model/geo';
import { boxOfBbox, project, type Bbox, type WorldBox } from './mercator';

/** Width by height of the map's stage; `MapStage.svelte` draws it so. */
export const STAGE_ASPECT = 3 / 2;

/** Room around the outermost places, as a share of the frame, for their names. */
const MARGIN = 0.16;
/**
 * A story of one place shows the lands around it, with a coast, a river or a name to know it by:
 * an eighteenth of the way round the world.
 */
const LEAST_WIDTH = 1 / 18;

/**
 * The part of the world that the first view shows: all places with room for their names, in the
 * stage's shape, moved inside the basemap where it would look over its edge.
 */
export function mapFrame(places: readonly LatLng[], extent: Bbox): WorldBox {
  const whole = boxOfBbox(extent);
  const points = places.map(project);
  if (points.length === 0) return boxOfAspect(whole, STAGE_ASPECT);
  const [x = 0, right = 0] = extentOf(points, (point) => point.x);
  const [y = 0, bottom = 0] = extentOf(points, (point) => point.y);
  const width = right - x;
  const height = bottom - y;
  const room = Math.max(width * MARGIN, height * MARGIN * 1.2);
  const across = Math.max(room, LEAST_WIDTH / 2);
  const down = Math.max(room, LEAST_WIDTH / 2 / STAGE_ASPECT);
  const roomy = {
    x: x - across,
    y: y - down,
    width: width + 2 * across,
    height: height + 2 * down,
  };
  return within(boxOfAspect(cut(roomy, whole), STAGE_ASPECT), whole);
}

/** The room for names ends where the basemap does. */
function cut(box: WorldBox, whole: WorldBox): WorldBox {
  const x = Math.max(box.x, whole.x);
  const y = Math.max(box.y, whole.y);
  const right = Math.min(box.x + box.width, whole.x + whole.width);
  const bottom = Math.min(box.y + box.height, whole.y + whole.height);
  return right <= x || bottom <= y ? box : { x, y, width: right - x, height: bottom - y };
}

/** The smallest box of a shape, its width by its height, around another. */
export function boxOfAspect(box: WorldBox, aspect: number): WorldBox {
  const width = Math.max(box.width, box.height * aspect);
  const height = width / aspect;
  return {
    x: box.x - (width - box.width) / 2,
    y: box.y - (height - box.height) / 2,
    width,
    height,
  };
}

function within(box: WorldBox, whole: WorldBox): WorldBox {
  const shift = (at: number, size: number, from: number, room: number) =>
    size >= room ? from + (room - size) / 2 : Math.min(Math.max(at, from), from + room - size);
  return {
    ...box,
    x: shift(box.x, box.width, whole.x, whole.width),
    y: shift(box.y, box.height, whole.y, whole.height),
  };
}
