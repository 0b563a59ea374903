import type { Lookup } from '../model/lookup';

/** A page that can show a newer version of its story. */
export interface Renewable {
  renew(lookup: Lookup): void;
}
