import type { Lang } from '../../model/texts';
import { contractName } from '../headers/columnName';
import type { Columns } from '../columns';
import type { Report } from '../problems';
import type { TableResult } from '../rows/tableResult';

/**
 * One notice per column for the texts that a language lacks and another has, whether the cells
 * are empty or the whole column is missing; never one per row.
 */
export function reportTranslations(
  table: TableResult,
  columns: Columns,
  languages: readonly Lang[],
  report: Report,
): void {
  for (const [key, { localized }] of Object.entries(columns)) {
    if (!localized) continue;
    const texts = table.rows
      .map(({ record }) => (record as Record<string, Record<Lang, unknown>>)[key] ?? {})
      .filter((text) => Object.keys(text).length > 0);
    for (const lang of languages) {
      const count = texts.filter((text) => text[lang] === undefined).length;
      if (count === 0) continue;
      const column = contractName(key, lang);
      const there = table.columns.includes(column);
      const code = there ? 'translations-missing' : 'translation-column-missing';
      report(code, 'none', { column, detail: { count, lang } });
    }
  }
}
