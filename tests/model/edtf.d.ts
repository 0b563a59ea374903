/** What the tests use of the edtf package, which has no types of its own. */
declare module 'edtf' {
  interface Bitmask {
    readonly value: number;
  }
  export interface Dated {
    /** Milliseconds UTC; infinite for an open end. */
    readonly min: number;
    /** The last millisecond. */
    readonly max: number;
    readonly approximate?: Bitmask;
    readonly uncertain?: Bitmask;
  }
  /** @throws for what is no EDTF. */
  export default function edtf(text: string): Dated;
}
