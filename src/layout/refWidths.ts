/**
 * A static page does not know how wide it will be shown. Its pictures are laid out at these
 * widths, in pixels of the picture's own box, and a label appears from the narrowest of them at
 * which it has room and at every wider one. `styles/pictures.css` has a container query for each.
 */
export const REFERENCE_WIDTHS = [320, 480, 640, 800, 1000, 1200] as const;

export interface Appearance {
  /** Index of the place that the label takes. */
  readonly place: number;
  /** The width from which on it is shown there. */
  readonly from: number;
}

/**
 * For each label the place it has at the widest layout, and the first width from which on it
 * always has it; labels without a place there are left out.
 *
 * @param layouts what is placed at each reference width, in their order, as `placeLabels` gives it
 */
export function appearances(
  layouts: readonly ReadonlyMap<string, number>[],
): ReadonlyMap<string, Appearance> {
  const found = new Map<string, Appearance>();
  for (let i = REFERENCE_WIDTHS.length - 1; i >= 0; i -= 1) {
    const from = REFERENCE_WIDTHS[i] ?? 0;
    const wider = REFERENCE_WIDTHS[i + 1];
    for (const [id, place] of layouts[i] ?? []) {
      const known = found.get(id);
      const isFirst = wider === undefined;
      const goesOn = known !== undefined && known.from === wider && known.place === place;
      if (isFirst || goesOn) found.set(id, { place, from });
    }
  }
  return found;
}
