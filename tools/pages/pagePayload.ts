import { fingerprint } from '../../src/app/live/fingerprint';
import type { PagePayload } from '../../src/app/payload';
import { mapNamesFor } from '../../src/format/mapNames/mapNamesFor';
import { packFor } from '../../src/format/packs';
import { languageName } from '../../src/format/languageName';
import { pruneStory } from '../../src/model/prune';
import type { Story } from '../../src/model/story';
import type { SiteAssets } from './siteAssets';
import { languageFolder, toRoot, type SitePage } from './sitePages';

/** All that one page carries; see `PagePayload`. */
export function pagePayload(page: SitePage, story: Story, assets: SiteAssets): PagePayload {
  const root = toRoot(page);
  const here = (address: string) => `${root}${address}` || './';
  const { names, lang: mapNamesLang } = mapNamesFor(page.lang);
  return {
    view: page.view,
    isEmbed: page.isEmbed,
    lang: page.lang,
    languages: story.languages.map((lang) => ({
      lang,
      ...languageName(lang),
      href: here(languageFolder(lang, story)),
    })),
    pack: packFor(page.lang).pack,
    mapNames: names,
    mapNamesLang,
    basemap: {
      ...assets.basemap,
      light: here(assets.basemap.light),
      dark: here(assets.basemap.dark),
    },
    story: pruneStory(story, page.lang),
    files: assets.files.map(({ name, bytes }) => ({
      name,
      href: here(`data/${name}`),
      fingerprint: fingerprint(bytes),
    })),
    parts: {
      liveMap: here(assets.parts.liveMap),
      tables: here(assets.parts.tables),
      staffCheck: here(assets.parts.staffCheck),
    },
    storyHref: here(languageFolder(page.lang, story)),
  };
}
