import type { Detail, ProblemCode } from '../problems';

/** A date as it was understood, in EDTF, with what staff should know about the understanding. */
export interface DateReading {
  readonly edtf: string;
  readonly notice: ProblemCode | null;
  /** What else the notice says, such as the other reading. */
  readonly detail?: Detail;
}

/** A text whose form is known, but that is no date. */
export interface DateFault {
  readonly fault: ProblemCode;
}

/** `null`: the form is not known. */
export type Understood = DateReading | DateFault | null;
