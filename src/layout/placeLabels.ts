import { inside, TakenBoxes, type Box } from './boxes';

export interface LabelWish {
  readonly id: string;
  /** Where it may stand, the best place first. */
  readonly places: readonly Box[];
}

/**
 * Gives each label the first of its places that touches nothing and stays in the frame. Wishes
 * are served in the order given: sort by importance before. A label with no free place gets none.
 *
 * @param obstacles boxes that no label may cover, such as the marks themselves
 * @returns the index of the place taken, by label id
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  frame: Box,
): ReadonlyMap<string, number> {
  const taken = new TakenBoxes();
  for (const box of obstacles) taken.add(box);
  const placed = new Map<string, number>();
  for (const wish of wishes) {
    const index = wish.places.findIndex((box) => inside(box, frame) && !taken.hits(box));
    const box = wish.places[index];
    if (box === undefined) continue;
    taken.add(box);
    placed.set(wish.id, index);
  }
  return placed;
}
