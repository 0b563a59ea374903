import type { Story } from '../../../src/model/story';
import { languageFolder } from '../sitePages';
import type { MapGround } from '../../../src/pictures/mapGround';
import { shareCards } from './cards/shareCards';
import { feed, FEED_FILE } from './feed';
import { icons, manifests } from './icons';
import { robots, sitemap } from './sitemap';

interface Folders {
  /** Where the story's own icon may lie. */
  readonly data: string;
  /** Where the house's icon lies. */
  readonly public: string;
}

/**
 * What a site has for search engines, social networks and readers of feeds, by address. Without
 * `site_url` one line says what cannot be right.
 */
export async function foundFiles(
  story: Story,
  ground: Omit<MapGround, 'names'>,
  folders: Folders,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  if (story.settings.siteUrl === null) {
    console.warn(
      'settings.csv: there is no site_url, so cards on social networks cannot name the site, and sitemap.xml, canonical addresses, hreflang and oEmbed are left out. Add the row “site_url,https://…”.',
    );
  }
  const map = sitemap(story);
  return new Map([
    ...(await shareCards(story, ground)),
    ...(await icons(folders.data, folders.public)),
    ...manifests(story),
    ...story.languages.map(
      (lang) => [`${languageFolder(lang, story)}${FEED_FILE}`, feed(story, lang)] as const,
    ),
    ...(map === null ? [] : [['sitemap.xml', map] as const]),
    ['robots.txt', robots(story)] as const,
  ]);
}
