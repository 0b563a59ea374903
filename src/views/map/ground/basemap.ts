import type { Bbox } from './mercator';

/** A part of the world as pictures in world units, addresses relative to the page. */
export interface BasemapImage {
  readonly light: string;
  readonly dark: string;
  readonly extent: Bbox;
  /** The picture of relief, which covers `extent`; `null` where the story does not ask for it. */
  readonly relief: string | null;
}

/** A basemap as a page knows it. */
export interface Basemap extends BasemapImage {
  /** The same map of the whole world, for a story that leaves `extent`; `null` where there is none. */
  readonly world: BasemapImage | null;
  /** What the reader is told about its lines. */
  readonly borders: 'none' | 'natural-earth' | 'own';
  /** Whom a newsroom's own file names as its source; `null` for the maps that come with the house. */
  readonly attribution: string | null;
  /** The review number that a newsroom's own file gives; never a default. */
  readonly reviewNumber: string | null;
}
