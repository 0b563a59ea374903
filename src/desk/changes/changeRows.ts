import { fill } from '../../format/fill';
import type { TableName } from '../../ingest/columns';
import type { LoadResult } from '../../ingest/loadStory';
import { COLUMN_NAMES } from '../../ingest/tables/columnNames';
import type { ChangeKind } from '../../model/story';
import { say, type Texts } from '../../model/texts';
import type { CellChange, ChangedRecord, TableChanges } from './changes';
import { READY_WORDS } from './readyWords';

/** A row of `changes.csv` that only has to be kept. */
export interface ChangeRow {
  /** The day, `2025-07-10`. */
  readonly date: string;
  readonly table: TableName;
  /** Empty for what no mark on the page can stand beside. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** A sentence in each language that the desk has words for. */
  readonly text: Texts;
  readonly before: string;
  readonly after: string;
}

/** What readers are not told of: what nobody sees, and the list of changes itself. */
const UNTOLD: readonly string[] = ['settings', 'changes'] satisfies readonly TableName[];
const UNSEEN = ['rank', 'display', 'locator', 'precision', 'derive', 'accessed', 'kind'];
/** Tables whose records have no mark of their own: their rows name none. */
const WITHOUT_MARK: readonly string[] = ['story', 'eras'] satisfies readonly TableName[];

/**
 * The rows of `changes.csv` that say what the files on the desk change: records that came are
 * updates, those that say something else or are gone corrections; of rows that only have to be mended
 * readers are told nothing. Staff keep, change or leave each.
 */
export function changeRows(
  changes: readonly TableChanges[],
  next: LoadResult,
  date: string,
): readonly ChangeRow[] {
  const languages = next.story?.languages ?? [];
  return changes
    .filter(({ table }) => !UNTOLD.includes(table))
    .flatMap(({ table, added, edited, removed }) => {
      const rowOf = (
        said: keyof (typeof READY_WORDS)['en'],
        one: ChangedRecord,
        cells: readonly CellChange[] = [],
      ): ChangeRow => {
        const { id, title } = subjectOf(table, one, next);
        const words = Object.entries(READY_WORDS).filter(([lang]) => languages.includes(lang));
        const text = words.map(([lang, ready]) => {
          const spoken = say(title, { lang, defaultLanguage: languages[0] ?? 'en' });
          const columns = columnNames(cells, lang).join(ready.between);
          return [lang, fill(ready[said], { title: spoken?.text ?? one.id, columns })] as const;
        });
        const [only, another] = cells;
        const isOne = only !== undefined && another === undefined && !isText(only);
        return {
          date,
          table,
          id: said === 'removed' || WITHOUT_MARK.includes(table) ? '' : id,
          kind: said === 'added' ? 'update' : 'correction',
          text: Object.fromEntries(text),
          before: isOne ? only.before : '',
          after: isOne ? only.after : '',
        };
      };
      return [
        ...edited.flatMap((one) => {
          const cells = one.cells.filter(isSeen);
          return cells.length === 0 ? [] : [rowOf('edited', one, cells)];
        }),
        ...added.map((one) => rowOf('added', one)),
        ...removed.filter(({ isFaulty }) => !isFaulty).map((one) => rowOf('removed', one)),
      ];
    });
}

/** A value has no name of its own: it goes by its figure and its period. */
function subjectOf(
  table: TableName,
  { id, title }: ChangedRecord,
  { tables }: LoadResult,
): { readonly id: string; readonly title: Texts } {
  if (table !== 'observations') return { id, title };
  const metric = tables.metrics.rows.find(({ record }) => id.split(' ')[0] === record.id)?.record;
  if (metric === undefined) return { id: '', title };
  const period = id.slice(metric.id.length).trim();
  const named = Object.entries(metric.label).map(
    ([lang, label]) => [lang, period === '' ? label : `${label} (${period})`] as const,
  );
  return { id: metric.id, title: Object.fromEntries(named) };
}

/** Whether readers see that a cell changed; one that only is read otherwise says the same. */
function isSeen({ column, before, after }: CellChange): boolean {
  return before !== after && !UNSEEN.includes(baseOf(column));
}

/** A text stands in several languages, and only one cell could be told. */
function isText({ column }: CellChange): boolean {
  return baseOf(column) !== column;
}

function baseOf(column: string): string {
  return column.replace(/_[a-z]{2,3}$/, '');
}

/** What the columns are called, each once. */
function columnNames(cells: readonly CellChange[], lang: string): readonly string[] {
  const names = cells.map(({ column }) => {
    const base = baseOf(column);
    const own = Object.keys(COLUMN_NAMES).includes(base) ? COLUMN_NAMES[base] : undefined;
    const title = lang === 'zh' || lang === 'ru' || lang === 'kk' ? own?.[lang] : undefined;
    return title?.split(',')[0] ?? base.replaceAll('_', ' ');
  });
  return [...new Set(names)];
}
