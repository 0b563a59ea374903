import type { LatLng } from '../../../model/geo';
import { pairsOf } from './leafletBounds';
import type { MovableMap } from '../ground/movableMap';
import type { Turns } from './moveInTurn';

/** Levels of one step of the buttons and keys; a whole one where tiles have whole levels. */
export const STEP = 0.75;
/** How much closer than the whole story a choice may bring the map: the lands around stay in view. */
const CLOSER = 1;
/** Pixels from a mark's middle to the edge of its ring. */
const RING = 28;
/** Pixels kept free at each edge of places that part. */
const ROOM = 40;

type Moves = Pick<MovableMap, 'show' | 'open' | 'reveal' | 'whole' | 'zoom' | 'pan'>;

interface Ground {
  readonly map: L.Map;
  readonly turns: Turns;
  /** The whole story. */
  readonly bounds: L.LatLngBoundsLiteral;
  readonly maxZoom: number;
  readonly animate: boolean;
  /** Whether places stand apart at the greatest zoom. */
  readonly part: (places: readonly LatLng[]) => boolean;
}

/** The moves of the movable map: one short eased step each, which costs no drawing while it runs. */
export function mapMoves({ map, turns, bounds, maxZoom, animate, part }: Ground): Moves {
  const { inTurn, atRest } = turns;
  const glide = (to: L.LatLngBoundsExpression, options: L.FitBoundsOptions) =>
    inTurn(() => map.fitBounds(to, { ...options, animate }));
  return {
    show(places) {
      if (places.length === 0) return;
      const closest = map.getBoundsZoom(bounds) + CLOSER;
      glide(pairsOf(places), { maxZoom: closest, padding: [90, 60] });
    },
    open(places) {
      if (!part(places)) return false;
      const target = map.getBoundsZoom(pairsOf(places), false, [2 * ROOM, 2 * ROOM]);
      if (map.getZoom() >= maxZoom || target <= map.getZoom()) return false;
      glide(pairsOf(places), { padding: [ROOM, ROOM] });
      return true;
    },
    reveal: (points) =>
      atRest(() => {
        const middle = points[Math.floor(points.length / 2)];
        if (middle === undefined || pairsOf(points).some((point) => isWellInside(map, point)))
          return;
        const { x, y } = map.getSize();
        map.panInside([middle.lat, middle.lng], {
          padding: [Math.min(48, x / 3), Math.min(48, y / 3)],
          animate,
        });
      }),
    whole: () => glide(bounds, {}),
    zoom: (step, around) =>
      inTurn(() => {
        const to = map.getZoom() + step * Math.max(STEP, map.options.zoomSnap ?? 0);
        const kept = nearestToMiddle(map, around);
        if (kept === null) map.setZoom(to, { animate });
        else if (map.getBounds().contains(kept)) map.setZoomAround(kept, to, { animate });
        else map.setView(kept, to, { animate });
      }),
    pan: (x, y) =>
      inTurn(() => {
        const { x: width, y: height } = map.getSize();
        map.panBy([(x * width) / 3, (y * height) / 3], { animate });
      }),
  };
}

/** Far enough from the edges for the ring of the focus. */
function isWellInside(map: L.Map, point: [number, number]): boolean {
  const at = map.latLngToContainerPoint(point);
  const size = map.getSize();
  const rim = Math.min(RING, size.x / 4, size.y / 4);
  return at.x >= rim && at.y >= rim && at.x <= size.x - rim && at.y <= size.y - rim;
}

function nearestToMiddle(map: L.Map, places: readonly LatLng[]): [number, number] | null {
  const middle = map.getSize().divideBy(2);
  let found: [number, number] | null = null;
  let least = Infinity;
  for (const place of pairsOf(places)) {
    const far = map.latLngToContainerPoint(place).distanceTo(middle);
    if (far < least) [found, least] = [place, far];
  }
  return found;
}
