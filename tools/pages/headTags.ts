import { packFor } from '../../src/format/packs';
import { say } from '../../src/model/texts';
import type { Story } from '../../src/model/story';
import { entryOf } from './entries';
import { escapeHtml } from './escapeHtml';
import { OEMBED_FILE } from './oembed';
import type { SiteAssets } from './siteAssets';
import { languageFolder, toRoot, type SitePage } from './sitePages';

/** What stands in the head of a page, one element a line. */
export function headTags(page: SitePage, story: Story, assets: SiteAssets): readonly string[] {
  const speaker = { lang: page.lang, defaultLanguage: story.defaultLanguage };
  const text = (key: keyof Story['words']) => say(story.words[key], speaker)?.text ?? '';
  const root = toRoot(page);
  const { script, styles } = assets.entries[entryOf(page)];
  const description = `<meta name="description" content="${escapeHtml(text('standfirst'))}" />`;
  return [
    `<title>${escapeHtml(titleOf(page, text('title')))}</title>`,
    '<meta name="color-scheme" content="light dark" />',
    ...(page.isEmbed ? embedTags : [description, ...shareTags(page.lang, text)]),
    ...siteTags(page, story),
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
    ...styles.map((style) => `<link rel="stylesheet" href="${root}${style}" />`),
    assets.isModule
      ? `<script type="module" src="${script}"></script>`
      : `<script defer src="${root}${script}"></script>`,
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

function shareTags(lang: string, text: (key: keyof Story['words']) => string): readonly string[] {
  return [
    `<meta property="og:title" content="${escapeHtml(text('title'))}" />`,
    `<meta property="og:description" content="${escapeHtml(text('share_text'))}" />`,
    '<meta property="og:type" content="article" />',
    `<meta property="og:locale" content="${escapeHtml(lang)}" />`,
  ];
}

/** What needs absolute addresses, and so the setting `site_url`. */
function siteTags(page: SitePage, story: Story): readonly string[] {
  const { siteUrl } = story.settings;
  if (siteUrl === null) return [];
  const absolute = (path: string) => escapeHtml(`${siteUrl}/${path}`);
  const card = `<link rel="alternate" type="application/json+oembed" href="${absolute(page.folder + OEMBED_FILE)}" />`;
  const canonical = `<link rel="canonical" href="${absolute(languageFolder(page.lang, story))}" />`;
  if (page.isEmbed) return [canonical, card];
  const alternates = story.languages.map(
    (lang) =>
      `<link rel="alternate" hreflang="${escapeHtml(lang)}" href="${absolute(languageFolder(lang, story))}" />`,
  );
  return [canonical, card, ...alternates];
}
