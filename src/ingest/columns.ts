import type { Lang } from '../model/texts';
import type { DateHabits } from './dates/dateHabits';
import type { ReportCell } from './problems';

/** The tables of a story, by their file name without `.csv`. */
export const TABLE_NAMES = [
  'story',
  'settings',
  'topics',
  'sources',
  'places',
  'organizations',
  'events',
  'agreements',
  'metrics',
  'observations',
  'changes',
  'eras',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** What a reader may know and tell about the cell at hand. */
export interface CellContext {
  readonly report: ReportCell;
  /** Whether the file looks like one from a country that writes 43,25. */
  readonly decimalComma: boolean;
  /** How the dates of the column at hand are written, for those that can be read in two ways. */
  readonly habits: DateHabits;
}

/**
 * Turns a cell that is not empty, already trimmed, into its value. `null` drops the cell; a
 * problem of effect `row` drops the row.
 */
export type Reader<T> = (text: string, context: CellContext) => T | null;

/** One way to write a value in a cell. */
export interface CellKind<T> {
  readonly read: Reader<T>;
  /** Running text keeps its line breaks and its full-width signs. */
  readonly prose: boolean;
  /** What the Table Schema says of it. */
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'link' | 'list';
  readonly values: readonly string[] | null;
  /** The table whose ids the cell holds, and what an id that is not there costs. */
  readonly refersTo: TableName | null;
  readonly unknownCosts: 'row' | 'cell';
  /** The column with one item for each of this one's: what goes here goes there, too. */
  readonly pairedWith: string | null;
  /** What a cell costs that holds something else altogether. */
  readonly unreadableCosts: 'row' | 'cell';
  /** Signs that a cell may have; running text is shown up to there, anything else not read. */
  readonly longest: number;
}

export interface Column<T> {
  readonly localized: false;
  readonly kind: CellKind<T>;
  /** Whether the file is refused without this column. */
  readonly required: boolean;
  /** What an empty cell costs. */
  readonly empty: 'row' | 'notice' | 'nothing';
  /** Stands in for an empty or dropped cell. */
  readonly fallback: T | null;
}

/** A column that exists once per language: `title_zh`, `title_en` … */
export interface LocalizedColumn<T> {
  readonly localized: true;
  readonly kind: CellKind<T>;
  /** Whether the file is refused without it in any language. */
  readonly required: boolean;
  /** What a row costs that has no text in any language. */
  readonly empty: 'row' | 'nothing';
}

export type Columns = Readonly<Record<string, Column<unknown> | LocalizedColumn<unknown>>>;

/** What one row of the declared columns holds, missing values as `null`. */
export type RecordOf<C extends Columns> = {
  readonly [K in keyof C]: C[K] extends LocalizedColumn<infer T>
    ? Readonly<Record<Lang, T>>
    : C[K] extends Column<infer T>
      ? T
      : never;
};

/** Names a column of the row at hand to tell a problem about it. */
export type ReportAt<C extends Columns> = (column: keyof C & string) => ReportCell;

export interface Table<C extends Columns = Columns, R = unknown> {
  readonly name: TableName;
  /** Whether there is no story without a good row of it. */
  readonly needed: boolean;
  /** The column whose cells tell rows apart; `null` when rows may repeat. */
  readonly key: string | null;
  readonly columns: C;
  /** Judges the cells of a row together and gives the record; effects reported drop the row. */
  readonly finish: (cells: RecordOf<C>, at: ReportAt<C>) => R;
}

/** A table whose rows are its records as they are. */
export function table<const C extends Columns>(
  name: TableName,
  columns: C,
  more: { needed?: boolean; key?: (keyof C & string) | null } = {},
): Table<C, RecordOf<C>> {
  const { needed = false, key = 'id' } = more;
  return { name, needed, key, columns, finish: (cells) => cells };
}

export function required<T>(kind: CellKind<T>, fallback: T | null = null): Column<T> {
  return { localized: false, kind, required: true, empty: 'row', fallback };
}

/** The column must be there, its cells may be empty: the source does not say. */
export function present<T>(kind: CellKind<T>): Column<T | null> {
  return { localized: false, kind, required: true, empty: 'nothing', fallback: null };
}

/** As `present`, but an empty cell is worth a notice. */
export function expected<T>(kind: CellKind<T>, fallback: T): Column<T> {
  return { localized: false, kind, required: true, empty: 'notice', fallback };
}

export function optional<T>(kind: CellKind<T>): Column<T | null>;
export function optional<T>(kind: CellKind<T>, fallback: T): Column<T>;
export function optional<T>(kind: CellKind<T>, fallback: T | null = null): Column<T | null> {
  return { localized: false, kind, required: false, empty: 'nothing', fallback };
}

export function localized<T>(
  kind: CellKind<T>,
  need: 'required' | 'present' | 'optional',
): LocalizedColumn<T> {
  const empty = need === 'required' ? 'row' : 'nothing';
  return { localized: true, kind, required: need !== 'optional', empty };
}
