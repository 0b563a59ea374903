import { packFor } from '../../src/format/packs';
import { say } from '../../src/model/texts';
import type { Story } from '../../src/model/story';
import { ownPageTags, shareTags } from './found/shareTags';
import { escapeMarkup } from '../../src/format/escapeMarkup';
import { OEMBED_FILE } from './oembed';
import { languageFolder, toRoot, type SitePage } from './sitePages';

/** What stands in the head of a page besides its styles and its script, one element a line. */
export function headTags(page: SitePage, story: Story): readonly string[] {
  const speaker = { lang: page.lang, defaultLanguage: story.defaultLanguage };
  const text = (key: keyof Story['words']) => say(story.words[key], speaker)?.text ?? '';
  const root = toRoot(page);
  const title = titleOf(page, text('title'));
  return [
    `<title>${escapeMarkup(title)}</title>`,
    '<meta name="color-scheme" content="light dark" />',
    `<meta name="description" content="${escapeMarkup(text('standfirst'))}" />`,
    ...(page.isEmbed ? embedTags : ownPageTags(page, title)),
    ...shareTags(page, story, title),
    ...siteTags(page, story),
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
  ];
}

/**
 * The head of a page as it was on one day: not to be found instead of the live one, with no card,
 * feed or oEmbed answer of its own.
 */
export function frozenTags(page: SitePage, story: Story): readonly string[] {
  const { siteUrl } = story.settings;
  const title = say(story.words.title, { lang: page.lang, defaultLanguage: story.defaultLanguage });
  return [
    `<title>${escapeMarkup(titleOf(page, title?.text ?? ''))}</title>`,
    '<meta name="color-scheme" content="light dark" />',
    ...embedTags,
    ...(siteUrl === null
      ? []
      : [
          `<link rel="canonical" href="${escapeMarkup(`${siteUrl}/${languageFolder(page.lang, story)}`)}" />`,
        ]),
    `<link rel="icon" href="${toRoot(page)}icon.svg" type="image/svg+xml" />`,
  ];
}

function titleOf({ view, isEmbed, lang }: SitePage, title: string): string {
  if (!isEmbed || view === 'story') return title;
  return `${packFor(lang).pack.words.embed.views[view]} · ${title}`;
}

/** A frame's page is not to be found by itself, and lets CSS `frame-sizing` ask for its height. */
const embedTags: readonly string[] = [
  '<meta name="robots" content="noindex" />',
  '<meta name="responsive-embedded-sizing" content="allow-origins=*" />',
];

/** What needs absolute addresses, and so the setting `site_url`. */
function siteTags(page: SitePage, story: Story): readonly string[] {
  const { siteUrl } = story.settings;
  if (siteUrl === null) return [];
  const absolute = (path: string) => escapeMarkup(`${siteUrl}/${path}`);
  const card = `<link rel="alternate" type="application/json+oembed" href="${absolute(page.folder + OEMBED_FILE)}" />`;
  const canonical = `<link rel="canonical" href="${absolute(languageFolder(page.lang, story))}" />`;
  if (page.isEmbed) return [canonical, card];
  const alternate = (hreflang: string, lang: string) =>
    `<link rel="alternate" hreflang="${escapeMarkup(hreflang)}" href="${absolute(languageFolder(lang, story))}" />`;
  return [
    canonical,
    card,
    ...story.languages.map((lang) => alternate(lang, lang)),
    alternate('x-default', story.defaultLanguage),
  ];
}
