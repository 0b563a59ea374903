import type { Part } from '../../src/app/loadPart';
import type { SourceFile } from '../../src/ingest/sourceFile';
import type { Bbox } from '../../src/views/map/mercator';

/** What the pages refer to, by addresses from the site's root. */
export interface SiteAssets {
  /** The page's script; in a module during development, a classic script in the built site. */
  readonly script: string;
  readonly isModule: boolean;
  readonly styles: readonly string[];
  readonly parts: Readonly<Record<Part, string>>;
  readonly basemap: SiteBasemap;
  /** The published tables. */
  readonly files: readonly SourceFile[];
}

export interface SiteBasemap {
  readonly light: string;
  readonly dark: string;
  readonly extent: Bbox;
  readonly borders: 'none' | 'natural-earth' | 'own';
}
