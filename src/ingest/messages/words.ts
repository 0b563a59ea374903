import type { ProblemCode } from '../problems';

/** The languages that the staff are spoken to in. */
export type MessageLanguage = 'zh' | 'en';

/** What a message may name: the problem's parts as text, empty where there is none. */
export interface Told {
  readonly file: string;
  readonly value: string;
  readonly column: string;
  /** Whether something was left out for it; else it is only a doubt. */
  readonly sure: boolean;
  /** A further part by its name; counts and rows as digits. */
  readonly of: (name: string) => string;
}

/** What a problem means and what to do about it in Excel or WPS, for every code. */
export type Messages = Readonly<Record<ProblemCode, (told: Told) => string>>;
