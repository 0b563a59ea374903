import { languageName } from '../../src/format/languageName';
import { mapNamesFor } from '../../src/format/mapNames/mapNamesFor';
import { packFor } from '../../src/format/packs';
import { fingerprint, versionOf } from '../../src/live/fingerprint';
import { pruneStory } from '../../src/model/prune';
import type { Story } from '../../src/model/story';
import type { Lang } from '../../src/model/texts';
import type { PageFacts, StoryData } from '../../src/pages/payload';
import type { Basemap } from '../../src/views/map/ground/basemap';
import type { SiteAssets } from './siteAssets';
import { languageFolder, toRoot, type SitePage } from './sitePages';

/** What stands in a page for its script; see `PageFacts`. */
export function pageFacts(page: SitePage, assets: SiteAssets): PageFacts {
  const root = toRoot(page);
  const here = (address: string) => (assets.isModule ? address : `${root}${address}`);
  return {
    view: page.view,
    isEmbed: page.isEmbed,
    lang: page.lang,
    root,
    data: here(assets.data[page.lang] ?? ''),
    reader: here(assets.scripts.tableWorker),
    tables: assets.files.map(({ name }) => name),
    version: versionOf(assets.files.map(({ bytes }) => fingerprint(bytes))),
  };
}

/** What the islands of all pages in a language share; see `StoryData`. */
export function storyData(lang: Lang, story: Story, basemap: Basemap): StoryData {
  const { names, lang: namesLang } = mapNamesFor(lang);
  return {
    languages: story.languages.map((one) => ({
      lang: one,
      ownName: languageName(one),
      folder: languageFolder(one, story),
    })),
    pack: packFor(lang).pack,
    map: story.places.length === 0 ? null : { names, namesLang, basemap, labels: null },
    story: pruneStory(story, lang),
  };
}
