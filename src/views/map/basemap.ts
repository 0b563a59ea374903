import type { Bbox } from './mercator';

/** A basemap as a page knows it: pictures in world units, addresses relative to the page. */
export interface Basemap {
  readonly light: string;
  readonly dark: string;
  readonly extent: Bbox;
  /** What the reader is told about its lines. */
  readonly borders: 'none' | 'natural-earth' | 'own';
  /** Whom a newsroom's own file names as its source; `null` for the maps that come with the house. */
  readonly attribution: string | null;
  /** The review number that a newsroom's own file gives; never a default. */
  readonly reviewNumber: string | null;
  /** The picture of relief, which covers `extent`; `null` where the story does not ask for it. */
  readonly relief: string | null;
}
