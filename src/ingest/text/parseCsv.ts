import Papa from 'papaparse';

/** All cells as text: index + 1 of a record is its spreadsheet row. */
export type Grid = readonly (readonly string[])[];

export interface ParsedCsv {
  /** Blank rows are among them. */
  readonly records: Grid;
  /** Index of the record whose quotation mark never closes. */
  readonly unclosed: number | null;
  /** Indexes of records with a quotation mark in the middle of a quoted cell. */
  readonly misquoted: ReadonlySet<number>;
}

/**
 * The only door to PapaParse. Headers and blank lines are left in, so that its record index is
 * the spreadsheet's row; a cell of several lines is one row there as here.
 * @param text with `\n` line ends only: PapaParse glues rows together when they are mixed.
 * @param most the number of records to stop after; 0 reads all.
 */
export function parseCsv(text: string, delimiter: string, most = 0): ParsedCsv {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    header: false,
    skipEmptyLines: false,
    dynamicTyping: false,
    preview: most,
  });
  const misquoted = new Set<number>();
  let unclosed: number | null = null;
  for (const { code, row = 0 } of errors) {
    if (code === 'MissingQuotes') unclosed = row;
    if (code === 'InvalidQuotes') misquoted.add(row);
  }
  return { records: data, unclosed, misquoted };
}
