/** A mark smaller than this cannot be seen or hit; in pixels, like all measures here. */
export const MARK_SIZE = 12;
/** Between two marks of a row. */
export const MARK_GAP = 2;
/** Height of a row: a mark, and beside it or in it a label. */
export const ROW_PITCH = 18;
export const LABEL_SIZE = 12.5;
/** From a mark to the label beside it: the ring of a mark that has the focus strikes no word. */
export const LABEL_GAP = 7;
/** From the start of a long mark to the label that stands in it. */
export const LABEL_INSET = 5;
/** How large a mark answers the pointer: the least that WCAG 2.2 asks for. */
export const HIT_SIZE = 24;
/** The narrowest picture that is laid out; rows found here hold at every width. */
export const NARROWEST = 320;
/** Groups are found in cells of this width, and none is narrower than its number. */
export const CELL_WIDTH = 64;
export const GROUP_WIDTH = 34;
/** So many marks are elements at most; those of longer stories are painted. */
export const MOST_DRAWN = 300;
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
/**
 * What a sheet of A4 is for the titles that `styles/print.css` sets in smaller letters: 171 mm of
 * lanes at ten pixels are as wide as this at twelve and a half.
 */
export const PAPER_WIDTH = 800;
