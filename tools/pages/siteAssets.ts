import type { Part } from '../../src/islands/loadPart';
import type { SourceFile } from '../../src/ingest/sourceFile';
import type { Entry } from './entries';
import type { Basemap } from '../../src/views/map/ground/basemap';

/** What the pages refer to, by addresses from the site's root. */
export interface SiteAssets {
  /** What each kind of page loads. */
  readonly entries: Readonly<Record<Entry, EntryAssets>>;
  /** Scripts are modules during development, classic scripts in the built site. */
  readonly isModule: boolean;
  readonly parts: Readonly<Record<Part, string>>;
  readonly basemap: Basemap;
  /** The published tables. */
  readonly files: readonly SourceFile[];
}

export interface EntryAssets {
  readonly script: string;
  readonly styles: readonly string[];
}
