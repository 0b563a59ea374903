/** What a problem made the reading leave out. `none` is a notice. */
export type Effect = 'file' | 'row' | 'cell' | 'none';

/** Every kind of problem there is; the words for them are in `messages/`. */
export const PROBLEM_CODES = [
  'file-missing',
  'file-unknown',
  'file-repeated',
  'file-empty',
  'file-without-rows',
  'file-is-workbook',
  'file-is-old-workbook',
  'file-is-workbook-xml',
  'file-is-document',
  'file-copy',
  'file-locked',
  'file-not-csv',
  'workbook-other',
  'workbook-unopened',
  'workbook-beside',
  'file-is-web-page',
  'file-is-json',
  'file-is-lfs-pointer',
  'file-is-binary',
  'file-cut-off',
  'conflict-marks',
  'encoding-gbk',
  'encoding-windows-1251',
  'encoding-utf-16',
  'encoding-other',
  'encoding-unknown',
  'zero-bytes',
  'letters-lost',
  'text-broken',
  'delimiter-read',
  'header-missing',
  'header-lower',
  'column-missing',
  'column-unknown',
  'column-guessed',
  'column-repeated',
  'column-unnamed',
  'column-letter',
  'column-bare',
  'column-language-undeclared',
  'date-parts',
  'quote-unclosed',
  'rows-swallowed',
  'cells-too-many',
  'cells-too-few',
  'quotes-curly',
  'required-empty',
  'cells-merged',
  'row-not-data',
  'cell-too-long',
  'cell-ditto',
  'footnote-mark',
  'signs-hidden',
  'text-placeholder',
  'text-formula',
  'text-tags',
  'text-entities',
  'excel-error',
  'line-break',
  'id-repeated',
  'id-awkward',
  'id-differs',
  'id-lookalike',
  'reference-unknown',
  'references-more',
  'reference-left-out',
  'reference-zeros-lost',
  'table-absent',
  'list-separator',
  'locator-empty',
  'locator-unpaired',
  'locator-is-date',
  'value-unlisted',
  'value-understood',
  'qualifier-differs',
  'link-refused',
  'image-unusable',
  'image-host',
  'image-missing',
  'image-heavy',
  'image-alt-missing',
  'date-impossible',
  'date-unreadable',
  'date-ambiguous',
  'date-undecided',
  'date-yearless',
  'date-reversed',
  'date-serial',
  'date-compact',
  'date-day-first',
  'date-month-first',
  'date-month-name',
  'date-season',
  'date-season-doubtful',
  'date-short-years',
  'date-month-doubtful',
  'date-zero-dropped',
  'date-year-early',
  'date-before-christ',
  'date-far-off',
  'date-rough',
  'date-time',
  'number-unreadable',
  'number-power',
  'number-currency',
  'number-range',
  'number-digits-lost',
  'number-exponent',
  'number-unit',
  'number-qualified',
  'number-percent',
  'number-decimal-comma',
  'number-comma-doubtful',
  'number-not-whole',
  'coordinate-unreadable',
  'coordinate-impossible',
  'coordinate-minutes',
  'coordinate-degrees',
  'coordinates-swapped',
  'coordinates-in-one-cell',
  'place-outside-country',
  'place-far-off',
  'key-unknown',
  'language-absent',
  'tile-numbers-missing',
  'tile-slots-unknown',
  'tile-key-missing',
  'title-missing',
  'translation-column-missing',
  'translations-missing',
  'items-miscounted',
  'value-repeated',
  'values-differ',
  'metric-without-value',
  'currencies-mixed',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What a message needs besides the address: a suggestion, a count, the other row. */
export type Detail = Readonly<Record<string, string | number>>;

/** A fault or a doubt in the data, with its address in the spreadsheet. Words are made elsewhere. */
export interface Problem {
  /** As the file was named when it was given. */
  readonly file: string;
  /** The row number that the spreadsheet shows; `null` when the whole file is meant. */
  readonly row: number | null;
  /** The contract's column name where there is one, else the name as typed. */
  readonly column: string | null;
  /** The cell as typed, trimmed. */
  readonly value: string | null;
  readonly effect: Effect;
  readonly code: ProblemCode;
  readonly detail: Detail;
}

/** Notes a problem about the cell, row or file at hand; the caller knows the address. */
export type ReportCell = (code: ProblemCode, effect: Effect, detail?: Detail) => void;

/** A problem of the file at hand; an address that is left out is the whole file. */
export type Finding = Pick<Problem, 'code' | 'effect'> &
  Partial<Pick<Problem, 'row' | 'column' | 'value' | 'detail'>>;

/** Takes a problem of the file at hand; an address that is left out is the whole file. */
export type Report = (
  code: ProblemCode,
  effect: Effect,
  address?: Partial<Pick<Problem, 'row' | 'column' | 'value' | 'detail'>>,
) => void;

/** Longer cells are quoted by their beginning: a report is for people to read. */
const LONGEST_QUOTE = 300;

function quoted(value: string | null): string | null {
  const text = value?.trim() ?? '';
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text || null;
}

/** Collects the problems of one file. */
export function reporter(file: string, problems: Problem[]): Report {
  return (code, effect, { row = null, column = null, value = null, detail = {} } = {}) => {
    problems.push({ file, row, column, value: quoted(value), effect, code, detail });
  };
}
