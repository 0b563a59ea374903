import type { WorldBox } from '../ground/mercator';
import type { PlacedPlace } from './placedPlace';

/** Pixels of a mark's dot: nearer than this, one would cover the other. */
const DOT = 9;

/**
 * Places that would cover each other however close one comes, as groups. Each group keeps within a
 * dot of its first place, so that a chain of neighbours does not become one.
 */
export function groupClusters(
  places: readonly PlacedPlace[],
  frame: WorldBox,
  maxZoom: number,
): readonly (readonly PlacedPlace[])[] {
  const reach = DOT / (256 * 2 ** maxZoom);
  const groups: { readonly first: PlacedPlace; readonly members: PlacedPlace[] }[] = [];
  for (const one of places) {
    const group = groups.find(
      ({ first }) =>
        Math.hypot((one.x - first.x) * frame.width, (one.y - first.y) * frame.height) < reach,
    );
    if (group === undefined) groups.push({ first: one, members: [one] });
    else group.members.push(one);
  }
  return groups.map(({ members }) => members);
}
