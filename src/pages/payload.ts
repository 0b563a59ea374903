import type { LanguagePack } from '../format/languagePack';
import type { MapNames } from '../format/mapNames/mapNames';
import type { Story } from '../model/story';
import type { Lang } from '../model/texts';
import type { Basemap } from '../views/map/ground/basemap';
import type { Part } from '../islands/loadPart';

export const VIEWS = ['story', 'timeline', 'map', 'metrics', 'agreements'] as const;
export type View = (typeof VIEWS)[number];

export interface LanguageLink {
  readonly lang: Lang;
  readonly ownName: string;
  readonly shortName: string;
  readonly href: string;
}

/** A table as it is published beside the pages. */
export interface PublishedFile {
  readonly name: string;
  readonly href: string;
  /** Of the bytes that the page was built from. */
  readonly fingerprint: string;
}

/** What a map needs besides the story. */
export interface MapParts {
  readonly names: MapNames;
  readonly namesLang: Lang;
  readonly basemap: Basemap;
}

/**
 * All that one page needs, written into it by the build as JSON, so that nothing has to be fetched
 * before the page is alive. Every address is relative to the page: a site stands under any path.
 */
export interface PagePayload {
  readonly view: View;
  readonly isEmbed: boolean;
  readonly lang: Lang;
  /** This very page in each language. */
  readonly languages: readonly LanguageLink[];
  readonly pack: LanguagePack;
  /** `null` on a page without a map. */
  readonly map: MapParts | null;
  /** Cut down to the page's language, and in an embed to what its view shows. */
  readonly story: Story;
  /** The published tables, for download and to see whether they changed. */
  readonly files: readonly PublishedFile[];
  /** The scripts of parts that come later. */
  readonly parts: Readonly<Record<Part, string>>;
  /** The whole story in this language. */
  readonly storyHref: string;
  /** The site's root, where `embed.js` lies. */
  readonly rootHref: string;
}

export const PAYLOAD_ID = 'story-payload';

export function readPayload(document: Document): PagePayload {
  const text = document.getElementById(PAYLOAD_ID)?.textContent ?? 'null';
  return JSON.parse(text) as PagePayload;
}
