import type { Bbox } from '../../src/views/map/mercator';

/** What the pages refer to, by addresses from the site's root. */
export interface SiteAssets {
  /** The page's script; in a module during development, a classic script in the built site. */
  readonly script: string;
  readonly isModule: boolean;
  readonly styles: readonly string[];
  readonly mapScript: string;
  readonly basemap: SiteBasemap;
  /** The names of the published tables. */
  readonly files: readonly string[];
}

export interface SiteBasemap {
  readonly light: string;
  readonly dark: string;
  readonly extent: Bbox;
  readonly borders: 'none' | 'natural-earth' | 'own';
}
