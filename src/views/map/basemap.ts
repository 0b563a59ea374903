import type { Bbox } from './mercator';

/** A basemap as a page knows it: pictures in world units, addresses relative to the page. */
export interface Basemap {
  readonly light: string;
  readonly dark: string;
  readonly extent: Bbox;
  /** What the reader is told about its lines. */
  readonly borders: 'none' | 'natural-earth' | 'own';
}
