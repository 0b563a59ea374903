/** A mark smaller than this cannot be seen or hit; in pixels, like all measures here. */
export const MARK_SIZE = 12;
/** Between two marks of a row. */
export const MARK_GAP = 2;
/** Height of a row: a label, and below it a mark. */
export const ROW_PITCH = 30;
/** Where in its row a mark's middle stands, as a share of the row's height. */
export const MARK_AT = 23 / 30;
export const LABEL_SIZE = 12.5;
export const LABEL_HEIGHT = 15;
/** How large a mark answers the pointer: the least that WCAG 2.2 asks for. */
export const HIT_SIZE = 24;
/** The narrowest picture that is laid out; rows found here hold at every width. */
export const NARROWEST = 320;
/** What a short title needs on a wide screen, in pixels of the narrowest picture. */
export const TITLE_ROOM = 44;
/** A group is at least this wide, so that its number can be read. */
export const CELL_WIDTH = 64;
/** More topics than this share one lane: lanes for all would be taller than a screen. */
export const MOST_LANES = 12;

/** How many rows a lane may have to show all its events one by one. */
export function rowsAllowed(lanes: number): number {
  return Math.min(6, Math.max(2, Math.floor(24 / Math.max(1, lanes))));
}

/**
 * How many it has when even those do not do, the row of the groups included: fewer, because more
 * marks than can be read tell less than their number does.
 */
export function crowdedRowsAllowed(lanes: number): number {
  return Math.min(4, Math.max(2, Math.floor(14 / Math.max(1, lanes))));
}
