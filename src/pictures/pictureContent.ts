import type { Lookup } from '../model/lookup';
import type { MapGround } from './mapGround';
import type { Origin } from './pictureFoot';

/** What there are pictures of. */
export type View = 'story' | 'timeline' | 'map' | 'metrics' | 'agreements';

/** What a picture shows. */
export interface PictureContent {
  readonly view: View;
  /** The story whole: figures count all of it. */
  readonly lookup: Lookup;
  /** The same with the events and agreements that the reader's filters leave. */
  readonly shown: Lookup;
  /** Ids of the figures to draw; `null` for all. */
  readonly metrics: readonly string[] | null;
  /** `null` without a map. */
  readonly ground: MapGround | null;
  /** The filters in words; empty for none. */
  readonly filters: string;
  readonly origin: Origin;
}
