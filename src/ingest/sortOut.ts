import { TABLE_NAMES } from './columns';
import type { TableName } from './columns';
import { foldLookalikes } from './headers/lookalikes';
import { nearestOf } from './nearest';
import type { Finding, Problem } from './problems';
import { reporter } from './problems';
import type { SourceFile } from './sourceFile';

/** What systems put beside files and nobody sees. */
const HIDDEN = /^(?:\.|thumbs\.db$|desktop\.ini$)/i;
/** What spreadsheet programs put there while a file is open. */
const LOCK = /^(?:~\$|\.~lock\.)/;

/** Knows the files of a story by their names, in any case; the others are told and left alone. */
export function sortOut(
  files: readonly SourceFile[],
  problems: Problem[],
): (name: TableName) => SourceFile | null {
  const known = new Map<string, SourceFile>();
  const others: SourceFile[] = [];
  for (const file of files) {
    const name = tableOf(file.name);
    if (name === null) others.push(file);
    else if (known.has(name)) {
      const detail = { other: known.get(name)?.name ?? '' };
      reporter(file.name, problems)('file-repeated', 'file', { detail });
    } else known.set(name, file);
  }
  for (const file of others) {
    const found = strangeFile(file.name, (name) => known.has(name));
    if (found !== null) reporter(file.name, problems)(found.code, found.effect, found);
  }
  return (name) => known.get(name) ?? null;
}

function tableOf(fileName: string): TableName | null {
  const name = fileName.toLowerCase();
  return TABLE_NAMES.find((table) => name === `${table}.csv`) ?? null;
}

/** What to do with a file that is no table by its name; `null` for what nobody put there. */
function strangeFile(fileName: string, isThere: (name: TableName) => boolean): Finding | null {
  const near = nearTable(fileName);
  const table = near === null ? '' : `${near}.csv`;
  if (LOCK.test(fileName)) {
    const other = fileName.replace(LOCK, '').replace(/#$/, '');
    return { code: 'file-locked', effect: 'none', detail: { other } };
  }
  if (HIDDEN.test(fileName)) return null;
  // `events.csv.bak` is one more copy, `events.numbers` may be the table that is kept.
  if (near !== null && !/\.(?:csv|txt|tsv)(?:\.[a-z\d]+)?$/i.test(fileName)) {
    return { code: 'file-not-csv', effect: 'none', detail: { near: table } };
  }
  if (near !== null && isThere(near)) {
    return { code: 'file-copy', effect: 'none', detail: { other: table } };
  }
  return { code: 'file-unknown', effect: 'none', detail: { near: table } };
}

/** The table that a name holds as a word, as `Story - events (1).csv` does, or is most like. */
export function nearTable(fileName: string): TableName | null {
  const bare = foldLookalikes(fileName.toLowerCase().replace(LOCK, '')).replace(
    /\.[a-z\d]+#?$/,
    '',
  );
  const words = bare.split(/[^a-z]+/).filter((word) => word !== '');
  const named = [...words].reverse();
  const table = named.flatMap((word) => TABLE_NAMES.filter((one) => one === word))[0];
  if (table !== undefined) return table;
  const near = nearestOf(bare, TABLE_NAMES);
  return TABLE_NAMES.find((one) => one === near) ?? null;
}
