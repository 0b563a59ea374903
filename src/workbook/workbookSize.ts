/** So many bytes of XML are unpacked: a workbook of some 200,000 rows. */
export const MOST_BYTES = 150_000_000;
/** So many cells are read of a sheet, the empty ones between the others counted. */
const MOST_CELLS = 5_000_000;

/**
 * Whether a sheet reaches farther than can be read: a space in the last corner of a sheet makes
 * 17,000 million cells of it.
 *
 * @param parts the XML parts of the workbook by path
 */
export function reachesTooFar(parts: ReadonlyMap<string, string>): boolean {
  return [...parts].some(
    ([path, xml]) => path.includes('/worksheets/') && extentOf(xml) > MOST_CELLS,
  );
}

/** The cells of the rectangle from the first cell of a sheet to its farthest row and column. */
function extentOf(sheet: string): number {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', row] of sheet.matchAll(CELL)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * columns;
}

/** A row or a cell, with where it is. */
const CELL = /<(?:\w+:)?(?:c|row)\s[^<>]*?\br="([A-Z]*)(\d+)"/g;

function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i += 1) number = number * 26 + letters.charCodeAt(i) - 64;
  return number;
}
