import { fingerprint } from '../../src/live/fingerprint';
import { eachPart } from '../../src/islands/loadPart';
import type { MapParts, PagePayload } from '../../src/pages/payload';
import { mapNamesFor } from '../../src/format/mapNames/mapNamesFor';
import { packFor } from '../../src/format/packs';
import { languageName } from '../../src/format/languageName';
import { pruneStory } from '../../src/model/prune';
import type { Story } from '../../src/model/story';
import type { Lang } from '../../src/model/texts';
import type { Basemap } from '../../src/views/map/ground/basemap';
import { basemapAt } from './basemap/basemapAt';
import type { SiteAssets } from './siteAssets';
import { embedFolder, languageFolder, toRoot, type SitePage } from './sitePages';
import { storyForView } from './storyForView';

/** All that one page carries; see `PagePayload`. */
export function pagePayload(page: SitePage, story: Story, assets: SiteAssets): PagePayload {
  const root = toRoot(page);
  const here = (address: string) => `${root}${address}` || './';
  const folderIn = (lang: Lang) =>
    page.isEmbed ? embedFolder(page.view, lang, story) : languageFolder(lang, story);
  return {
    view: page.view,
    isEmbed: page.isEmbed,
    lang: page.lang,
    languages: story.languages.map((lang) => ({
      lang,
      ...languageName(lang),
      href: here(folderIn(lang)),
    })),
    pack: packFor(page.lang).pack,
    map: hasMap(page, story) ? mapParts(page, assets.basemap) : null,
    story: storyForView(pruneStory(story, page.lang), page.view),
    files: assets.files.map(({ name, bytes }) => ({
      name,
      href: here(`data/${name}`),
      fingerprint: fingerprint(bytes),
    })),
    parts: eachPart((part) => here(assets.parts[part])),
    storyHref: here(languageFolder(page.lang, story)),
    rootHref: here(''),
  };
}

function hasMap({ view }: SitePage, story: Story): boolean {
  return story.places.length > 0 && (view === 'story' || view === 'map');
}

function mapParts(page: SitePage, basemap: Basemap): MapParts {
  const { names, lang } = mapNamesFor(page.lang);
  return { names, namesLang: lang, basemap: basemapAt(toRoot(page), basemap) };
}
