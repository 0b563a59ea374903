import type { LanguagePack } from '../format/languagePack';
import type { MapNames } from '../format/mapNames/mapNames';
import type { Story } from '../model/story';
import type { Lang } from '../model/texts';
import type { Basemap } from '../views/map/basemap';

export const VIEWS = ['story', 'timeline', 'map', 'metrics', 'agreements'] as const;
export type View = (typeof VIEWS)[number];

export interface LanguageLink {
  readonly lang: Lang;
  readonly ownName: string;
  readonly shortName: string;
  readonly href: string;
}

/**
 * All that one page needs, written into it by the build as JSON, so that nothing has to be fetched
 * before the page is alive. Every address is relative to the page: a site stands under any path.
 */
export interface PagePayload {
  readonly view: View;
  readonly isEmbed: boolean;
  readonly lang: Lang;
  readonly languages: readonly LanguageLink[];
  readonly pack: LanguagePack;
  readonly mapNames: MapNames;
  readonly mapNamesLang: Lang;
  readonly basemap: Basemap;
  /** Cut down to the page's language. */
  readonly story: Story;
  readonly files: readonly { readonly name: string; readonly href: string }[];
  /** The script with the movable map. */
  readonly mapScript: string;
  /** The whole story in this language. */
  readonly storyHref: string;
}

export const PAYLOAD_ID = 'story-payload';

export function readPayload(document: Document): PagePayload {
  const text = document.getElementById(PAYLOAD_ID)?.textContent ?? 'null';
  return JSON.parse(text) as PagePayload;
}
