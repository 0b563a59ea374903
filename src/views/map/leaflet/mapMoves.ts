import type { LatLng } from '../../../model/geo';
import { pairsOf } from './leafletBounds';
import type { MovableMap } from '../ground/movableMap';

/** Levels of one step of the buttons and keys; a whole one where tiles have whole levels. */
export const STEP = 0.75;
/** How much closer than the whole story a choice may bring the map: the lands around stay in view. */
const CLOSER = 1;
/** Pixels kept free at each edge of places that part. */
const ROOM = 40;

type Moves = Pick<MovableMap, 'show' | 'open' | 'reveal' | 'whole' | 'zoom' | 'pan'>;

interface Ground {
  readonly map: L.Map;
  /** Runs a move after the one that still runs. */
  readonly inTurn: (move: () => void) => void;
  /** The whole story. */
  readonly bounds: L.LatLngBoundsLiteral;
  readonly maxZoom: number;
  readonly animate: boolean;
  /** Whether places stand apart at the greatest zoom. */
  readonly part: (places: readonly LatLng[]) => boolean;
}

/** The moves of the movable map: one short eased step each, which costs no drawing while it runs. */
export function mapMoves({ map, inTurn, bounds, maxZoom, animate, part }: Ground): Moves {
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
      inTurn(() => {
        // What is in view now may not be any more where a pan that still runs would end.
        map.stop();
        const view = map.getBounds().pad(-0.08);
        const middle = points[Math.floor(points.length / 2)];
        if (middle === undefined || pairsOf(points).some((point) => view.contains(point))) return;
        map.panInside([middle.lat, middle.lng], { padding: [48, 48], animate });
      }),
    whole: () => glide(bounds, {}),
    zoom: (step) =>
      inTurn(() => {
        const levels = Math.max(STEP, map.options.zoomSnap ?? 0);
        map.setZoom(map.getZoom() + step * levels, { animate });
      }),
    pan: (x, y) =>
      inTurn(() => {
        const { x: width, y: height } = map.getSize();
        map.panBy([(x * width) / 3, (y * height) / 3], { animate });
      }),
  };
}
