import type { Lang } from '../../model/texts';
import type { Cited } from '../../model/sources';
import type { Columns, TableName } from '../columns';
import { contractName } from '../headers/columnName';
import { TABLES } from '../tables/all';
import type { Grid } from '../text/parseCsv';
import { textOf } from './mendedRecords';
import { guarded } from './writeCsv';

/**
 * Records of a story as their table would hold them: the contract's columns, a text column for each
 * language; no cell that a spreadsheet would run as a formula.
 */
export function recordsGrid(
  name: TableName,
  records: readonly object[],
  languages: readonly Lang[],
): Grid {
  const declared: Columns = TABLES[name].columns;
  const columns = Object.entries(declared).flatMap(([key, { localized }]) =>
    (localized ? languages : [null]).map((lang) => ({ key, lang })),
  );
  const rows = records.map((record) =>
    columns.map(({ key, lang }) => guarded(textOf(valueOf(record, key, lang)))),
  );
  return [columns.map(({ key, lang }) => contractName(key, lang)), ...rows];
}

/** A record has its sources joined with the places in them; a table has a column for each. */
function valueOf(record: object, key: string, lang: string | null): unknown {
  const cited = 'cited' in record ? (record as Cited).cited : [];
  if (key === 'source') return cited.map(({ source }) => source);
  if (key === 'locator') {
    const [first] = cited;
    return cited.length === 1 ? first?.locator : cited.map(({ locator }) => locator);
  }
  const value = (record as Readonly<Record<string, unknown>>)[key] ?? null;
  if (lang === null) return value;
  return (value as Readonly<Record<string, unknown>> | null)?.[lang] ?? null;
}
