import { embedSize } from '../../src/pages/embedDialog/embedSize';
import { packFor } from '../../src/format/packs';
import { say } from '../../src/model/texts';
import type { Story } from '../../src/model/story';
import { escapeMarkup } from '../../src/format/escapeMarkup';
import { embedFolder } from '../../src/pages/payload';
import { languageFolder, type SitePage } from './sitePages';

export const OEMBED_FILE = 'oembed.json';

/** The oEmbed answer of one view, as https://oembed.com/ describes a `rich` one. */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

const DAY = 86_400;
/** What WordPress themes give an article; the frame is as wide as its column in any case. */
const WIDTH = 600;

/**
 * What lets a reader of addresses, such as WordPress, turn a pasted address into a frame. It is a
 * file like any other, so it cannot know a query: the frame shows the view as it begins. The quote
 * with a link beside the frame is what WordPress asks of a site that it does not know; it shows
 * the quote until the frame has spoken.
 *
 * @returns `null` without `site_url`: every address in it must be absolute
 */
export function oembed(page: SitePage, story: Story): Oembed | null {
  const { siteUrl } = story.settings;
  if (siteUrl === null) return null;
  const speaker = { lang: page.lang, defaultLanguage: story.defaultLanguage };
  const name = say(story.words.title, speaker)?.text ?? '';
  const { views } = packFor(page.lang).pack.words.embed;
  const title = page.view === 'story' ? name : `${views[page.view]} · ${name}`;
  const folder = languageFolder(page.lang, story) + embedFolder(page.view);
  const { height } = embedSize({ view: page.view, metric: null });
  const words = escapeMarkup(title);
  const full = escapeMarkup(`${siteUrl}/${languageFolder(page.lang, story)}`);
  const frame = escapeMarkup(`${siteUrl}/${folder}?fit=content`);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: say(story.words.kicker, speaker)?.text ?? name,
    provider_url: `${siteUrl}/`,
    cache_age: DAY,
    width: WIDTH,
    height,
    html:
      `<blockquote><a href="${full}">${words}</a></blockquote>` +
      `<iframe src="${frame}" width="${WIDTH}" height="${height}" title="${words}" ` +
      'frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>',
  };
}
