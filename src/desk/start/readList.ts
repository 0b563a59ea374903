import type { SourceFile } from '../../ingest/sourceFile';
import { openText } from '../../ingest/text/openText';
import { parseCsv, type Grid } from '../../ingest/text/parseCsv';

const DELIMITERS = [',', '\t', ';', '，', '；', '|'];
/** The rows by which a delimiter is judged. */
const JUDGED = 20;

/**
 * The cells of a list that is no table of a story, by the delimiter that gives most cells.
 *
 * @returns `null` when it is no list: another format, empty, or of one column
 */
export function readList(file: SourceFile): Grid | null {
  const opened = openText(file);
  if ('code' in opened) return null;
  const { text } = opened;
  const cells = (delimiter: string) =>
    parseCsv(text, delimiter, JUDGED).records.reduce((sum, { length }) => sum + length - 1, 0);
  const counted = DELIMITERS.map(cells);
  const most = Math.max(...counted);
  if (most <= 0) return null;
  return parseCsv(text, DELIMITERS[counted.indexOf(most)] ?? ',').records;
}
