import type { PROBLEM_CODES } from './problemCodes';

/** What a problem made the reading leave out. `none` is a notice. */
export type Effect = 'file' | 'row' | 'cell' | 'none';

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
