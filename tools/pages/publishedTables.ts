import { contractName } from '../../src/ingest/headers/columnName';
import { TABLE_NAMES, type Columns, type TableName } from '../../src/ingest/columns';
import type { SourceFile } from '../../src/ingest/sourceFile';
import { TABLES } from '../../src/ingest/tables/all';
import type { Lang } from '../../src/model/texts';

/**
 * The tables as they are published: the story's own, and one with only a header for each that it
 * lacks. So staff can fill it later without a build, and no page asks for a file that is not there.
 */
export function publishedTables(
  files: readonly SourceFile[],
  languages: readonly Lang[],
): readonly SourceFile[] {
  const there = new Set(files.map(({ name }) => name.toLowerCase()));
  const lacking = TABLE_NAMES.filter((name) => !there.has(`${name}.csv`));
  return [...files, ...lacking.map((name) => blankTable(name, languages))];
}

function blankTable(name: TableName, languages: readonly Lang[]): SourceFile {
  const columns: Columns = TABLES[name].columns;
  const header = Object.entries(columns).flatMap(([column, { localized }]) =>
    localized ? languages.map((lang) => contractName(column, lang)) : [column],
  );
  return { name: `${name}.csv`, bytes: new TextEncoder().encode(`\ufeff${header.join(',')}\n`) };
}
