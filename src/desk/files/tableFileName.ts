import { TABLE_NAMES, type TableName } from '../../ingest/columns';

/** What browsers and people add to a name: `events (1)`, `events - 副本`, `events-utf8`, `events copy 2`. */
const ADDED =
  /[\s_-]*(?:\(\d+\)|（\d+）|副本|复制|copy|копия|utf-?8|final|new|新)(?:[\s_-]*\d+)?$/i;
/** Google Sheets puts the name of the whole before that of the sheet: `River story - events`. */
const WHOLE = /^.* - (?=[a-z]+$)/;
const ENDING = /(?:\.(?:csv|txt|tsv|xlsx?|xlsm|et))+$/i;

/**
 * The name under which a file takes part in the story: `Events (1).csv` is `events.csv`. A workbook
 * too is taken for its table, so that its own message says how to save it; a name that is no
 * table's stays as it is.
 */
export function tableFileName(typed: string): string {
  let base = typed.normalize('NFKC').replace(ENDING, '').trim().toLowerCase();
  while (ADDED.test(base)) base = base.replace(ADDED, '').trim();
  base = base.replace(WHOLE, '');
  return TABLE_NAMES.some((name) => name === base) ? `${base}.csv` : typed;
}

/** The table that a file of this name holds; `null` when it is no table of a story. */
export function tableOf(fileName: string): TableName | null {
  const base = fileName.toLowerCase().replace(/\.csv$/, '');
  return TABLE_NAMES.find((name) => name === base) ?? null;
}
