import { cleanProse, cleanWord } from '../cells/clean';
import { dateHabits, NO_HABITS } from '../dates/dateHabits';
import type { Columns, RecordOf, ReportAt, Table } from '../columns';
import type { Field } from '../headers/field';
import type { Layout } from '../headers/layout';
import type { ReportCell, Report } from '../problems';
import type { Grid } from '../text/parseCsv';

const EXCEL_ERROR =
  /^(?:#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!|GETTING_DATA|BLOCKED!|FIELD!|CONNECT!|BUSY!|UNKNOWN!|ССЫЛКА!|Н\/Д|ИМЯ\?|ЗНАЧ!|ДЕЛ\/0!|ЧИСЛО!|ПУСТО!|ОШИБКА!)|#{3,})$/i;

/** What repeats the cell above for people, and nothing here. */
const DITTO = /^(?:同上|同前|〃|″|"|ditto|idem|-\/\/-|-"-|то же(?: самое)?|жоғарыдағыдай)$/i;

/**
 * Makes the reader of a table's rows: cells to a record, every problem told with its address;
 * `null` when the row is left out.
 */
export function rowReader<C extends Columns, R>(
  table: Table<C, R>,
  fields: readonly Field[],
  reportAt: Report,
  file: { readonly grid: Grid; readonly layout: Layout; readonly silent: ReadonlySet<number> },
): (cells: readonly string[], row: number) => R | null {
  let cells: readonly string[] = [];
  let row = 0;
  let field: Field | undefined;
  let good = true;
  /** Columns of which a fault is told already. */
  const told = new Set<string>();
  const typed = (): string => (field === undefined ? '' : (cells[field.index] ?? ''));
  const report: ReportCell = (code, effect, detail = {}) => {
    if (effect === 'row') good = false;
    if (effect === 'row' && field !== undefined) told.add(field.key);
    reportAt(code, effect, { row, column: field?.name ?? null, value: typed(), detail });
  };
  const at: ReportAt<C> = (column) => {
    field = fields.find(({ key }) => key === column);
    return report;
  };
  const { grid, layout, silent } = file;
  const decimalComma = layout.delimiter === ';';
  const contexts = new Map(
    fields.map((one) => {
      const isDate = one.column.kind.type === 'date';
      const habits = isDate ? dateHabits(grid, one.index, layout.header) : NO_HABITS;
      return [one, { report, decimalComma, habits }];
    }),
  );
  const all = Object.entries(table.columns);
  const texts = all.filter(([, { localized }]) => localized);

  function readCell(): unknown {
    if (field === undefined) return null;
    const { kind } = field.column;
    const raw = typed();
    const context = contexts.get(field);
    if (context === undefined) return null;
    // Without a cell that every row needs there is no row.
    const isNeeded = field.column.empty === 'row' && !field.column.localized;
    const costs = isNeeded ? 'row' : kind.unreadableCosts;
    if (raw.length > kind.longest) {
      report('cell-too-long', kind.prose ? 'none' : costs, {
        count: raw.length,
        most: kind.longest,
      });
      return kind.prose ? kind.read(cleanProse(raw.slice(0, kind.longest)), context) : null;
    }
    const text = kind.prose ? cleanProse(raw) : cleanWord(raw);
    if (text === '') return null;
    if (EXCEL_ERROR.test(text)) {
      report('excel-error', 'row');
      return null;
    }
    if (!kind.prose && text.length < 20 && DITTO.test(text)) {
      report('cell-ditto', costs);
      return null;
    }
    if (!kind.prose && raw.includes('\n')) report('line-break', 'none');
    return kind.read(text, context);
  }

  function readCells(): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (const [key, column] of all) {
      record[key] = column.localized ? {} : column.fallback;
    }
    for (field of fields) {
      const { key, lang, column } = field;
      const value = readCell();
      if (value === null && !column.localized && cleanWord(typed()) === '')
        reportEmpty(column.empty);
      if (value === null) continue;
      if (lang === null) record[key] = value;
      else (record[key] as Record<string, unknown>)[lang] = value;
    }
    return record;
  }

  function reportEmpty(costs: 'row' | 'notice' | 'nothing'): void {
    if (costs === 'notice' && good) report('locator-empty', 'none');
    if (costs === 'row') reportMissing();
  }

  function reportMissing(): void {
    if (field !== undefined && silent.has(field.index)) {
      good = false;
      return;
    }
    const cutShort = field !== undefined && field.index >= cells.length;
    report(cutShort ? 'cells-too-few' : 'required-empty', 'row', { found: cells.length });
  }

  return (givenCells, givenRow) => {
    [cells, row, good] = [givenCells, givenRow, true];
    told.clear();
    const record = readCells();
    for (const [key, { empty }] of texts) {
      const isSaid = Object.keys(record[key] as object).length > 0;
      if (empty === 'nothing' || isSaid || told.has(key)) continue;
      field = fields.find((one) => one.key === key);
      reportMissing();
    }
    if (!good) return null;
    const finished = table.finish(record as RecordOf<C>, at);
    return good ? finished : null;
  };
}
