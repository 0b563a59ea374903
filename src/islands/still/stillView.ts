import type { Lookup } from '../../model/lookup';
import type { Chosen } from '../../state/address';

/** A view whose page in a frame is drawn once and for all: the address only picks among its records. */
export interface StillView {
  /** The attribute that holds a record's id. */
  readonly hook: 'data-metric' | 'data-agreement';
  /** The records that the address asks for, by id. */
  readonly shown: (lookup: Lookup, chosen: Chosen, metric: string | null) => readonly string[];
  /** The records to which the chosen event belongs. */
  readonly current: (lookup: Lookup, event: string) => readonly string[];
}
