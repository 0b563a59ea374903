import type { SourceFile } from '../../src/ingest/sourceFile';
import type { Lang } from '../../src/model/texts';
import type { Basemap } from '../../src/views/map/ground/basemap';

/** The scripts that pages begin with, and the one of the worker. */
export const SCRIPTS = ['start', 'desk', 'deskPreview', 'tableWorker'] as const;
export type Script = (typeof SCRIPTS)[number];

/** What the pages refer to, by addresses from the site's root. */
export interface SiteAssets {
  readonly scripts: Readonly<Record<Script, string>>;
  /** Scripts are modules during development, classic scripts in the built site. */
  readonly isModule: boolean;
  /** The script with the story in a language. */
  readonly data: Readonly<Record<Lang, string>>;
  /** The styles of what a page is drawn with, by the file names of its components. */
  readonly styles: (components: readonly string[]) => Styles;
  readonly basemap: Basemap;
  /** The published tables. */
  readonly files: readonly SourceFile[];
}

/** A style sheet put together from those of several components. */
export interface Styles {
  /** The element that brings it, for a page that is `root` away from the site's root. */
  readonly tag: (root: string) => string;
  readonly text: string;
}
