import type { LanguagePack } from '../format/languagePack';
import type { MapNames } from '../format/mapNames/mapNames';
import type { Story } from '../model/story';
import type { Lang } from '../model/texts';
import type { Basemap } from '../views/map/ground/basemap';
import type { BuiltLabels } from '../views/map/labels/builtLabels';
import { basemapAt } from './basemapAt';
import type { View } from './views';

/**
 * What a page knows before any program: written into it by the build as JSON. No word of the story
 * is among it.
 */
export interface PageFacts {
  readonly view: View;
  readonly isEmbed: boolean;
  readonly lang: Lang;
  /** The way from the page to the site's root: a site stands under any path. */
  readonly root: string;
  /** The script with the story in this language, from the page. */
  readonly data: string;
  /** The script of the worker that reads large tables, from the page. */
  readonly reader: string;
  /** The published tables by name. */
  readonly tables: readonly string[];
  /** What their bytes were when the page was built: see `versionOf` in src/live/fingerprint.ts. */
  readonly version: string;
  /** The day that the page shows for good, as `2026-11-28`; only in archives. */
  readonly frozen?: string;
}

/** What the islands of a language's pages need besides: it comes with the first of them. */
export interface StoryData {
  /** The languages of the story, and their folders from the site's root. */
  readonly languages: readonly {
    readonly lang: Lang;
    /** What the language calls itself. */
    readonly ownName: string;
    readonly folder: string;
  }[];
  readonly pack: LanguagePack;
  /** `null` without a map; addresses from the site's root. */
  readonly map: MapParts | null;
  /** Cut down to the page's language. */
  readonly story: Story;
  /** The days of which the site keeps a copy, the newest first. */
  readonly archives?: readonly string[];
  /** The script with the words of all languages, from the site's root; none where there is one language. */
  readonly searchWords?: string;
}

/** What a map needs besides the story. */
export interface MapParts {
  readonly names: MapNames;
  readonly namesLang: Lang;
  readonly basemap: Basemap;
  /** Where the build put the names; `null` where they have to be placed. */
  readonly labels: BuiltLabels | null;
}

export interface LanguageLink {
  readonly lang: Lang;
  readonly ownName: string;
  readonly href: string;
}

/** A table as it is published beside the pages. */
export interface PublishedFile {
  readonly name: string;
  readonly href: string;
}

/** All that the components of a page are drawn from. Every address is relative to the page. */
export interface PagePayload {
  readonly view: View;
  readonly isEmbed: boolean;
  readonly lang: Lang;
  /** This very page in each language. */
  readonly languages: readonly LanguageLink[];
  readonly pack: LanguagePack;
  readonly map: MapParts | null;
  readonly story: Story;
  /** The published tables, for download. */
  readonly files: readonly PublishedFile[];
  /** The whole story in this language. */
  readonly storyHref: string;
  /** The page that has the story's other sections; empty where it is this one. */
  readonly sectionsHref: string;
  /** The site's root, where `embed.js` lies. */
  readonly rootHref: string;
  /** The days of which the site keeps a copy, the newest first. */
  readonly archives: readonly string[];
  /** The day that this page shows for good, and the same page as it is now; `null` for a live one. */
  readonly frozen: { readonly day: string; readonly liveHref: string } | null;
}

/** The folder of a view's page for a frame, in the folder of its language. */
export function embedFolder(view: View): string {
  return `embed/${view}/`;
}

/** Puts together what a page is drawn from, in the build as in the browser. */
export function payloadOf(facts: PageFacts, data: StoryData): PagePayload {
  const { view, isEmbed, lang, root } = facts;
  const here = (address: string) => `${root}${address}` || './';
  const own = isEmbed ? embedFolder(view) : '';
  const folder = data.languages.find((one) => one.lang === lang)?.folder ?? '';
  return {
    view,
    isEmbed,
    lang,
    languages: data.languages.map(({ folder, ...language }) => ({
      ...language,
      href: here(`${folder}${own}`),
    })),
    pack: data.pack,
    // Tables that were replaced since the build may have no places left.
    map:
      data.map === null || data.story.places.length === 0
        ? null
        : { ...data.map, basemap: basemapAt(root, data.map.basemap) },
    story: data.story,
    files: publishedFiles(facts),
    storyHref: here(folder),
    sectionsHref: view === 'story' ? '' : here(folder),
    rootHref: here(''),
    archives: data.archives ?? [],
    // An archive is a site of its own, two folders below the live one.
    frozen:
      facts.frozen === undefined
        ? null
        : { day: facts.frozen, liveHref: `${root}../../${folder}${own}` },
  };
}

export function publishedFiles({
  root,
  tables,
}: Pick<PageFacts, 'root' | 'tables'>): readonly PublishedFile[] {
  return tables.map((name) => ({ name, href: `${root}data/${name}` }));
}

export const FACTS_ID = 'page-facts';

export function readFacts(document: Document): PageFacts {
  const text = document.getElementById(FACTS_ID)?.textContent ?? 'null';
  return JSON.parse(text) as PageFacts;
}
