import { say } from '../../../src/model/texts';
import type { Story } from '../../../src/model/story';
import { escapeMarkup } from '../../../src/format/escapeMarkup';
import { languageFolder, toRoot, type SitePage } from '../sitePages';
import { cardAlt } from './cards/cardAlt';
import { CARD } from './cards/cardSvg';
import { cardAddress } from './cards/shareCards';
import { FEED_FILE } from './feed';
import { MANIFEST_FILE, TOUCH_ICON } from './icons';

/** As Facebook names languages; one that is not here is named by its code. */
const LOCALES: Readonly<Record<string, string>> = {
  zh: 'zh_CN',
  en: 'en_GB',
  kk: 'kk_KZ',
  ru: 'ru_RU',
  uz: 'uz_UZ',
  ky: 'ky_KG',
};

/**
 * What makes a shared address a card. Without `site_url` the card's address is relative, which
 * some readers follow and others leave.
 */
export function shareTags(page: SitePage, story: Story, title: string): readonly string[] {
  const speaker = { lang: page.lang, defaultLanguage: story.defaultLanguage };
  const text = (key: keyof Story['words']) => say(story.words[key], speaker)?.text ?? '';
  const { siteUrl } = story.settings;
  const root = siteUrl === null ? toRoot(page) : `${siteUrl}/`;
  const own = siteUrl === null ? [] : [og('url', root + languageFolder(page.lang, story))];
  return [
    og('type', 'article'),
    og('title', title),
    og('description', text('share_text') || text('standfirst')),
    og('locale', localeOf(page.lang)),
    ...story.languages
      .filter((lang) => lang !== page.lang)
      .map((lang) => og('locale:alternate', localeOf(lang))),
    ...own,
    og('image', root + cardAddress(page.view, page.lang, story)),
    og('image:width', String(CARD.width)),
    og('image:height', String(CARD.height)),
    og('image:alt', cardAlt(page, story)),
    '<meta name="twitter:card" content="summary_large_image" />',
  ].filter((tag) => tag !== '');
}

/** What only the story's own page has: a frame is not to be found by itself, nor installed. */
export function ownPageTags(page: SitePage, title: string): readonly string[] {
  const root = toRoot(page);
  return [
    `<link rel="alternate" type="application/atom+xml" title="${escapeMarkup(title)}" href="${FEED_FILE}" />`,
    `<link rel="manifest" href="${MANIFEST_FILE}" />`,
    `<link rel="apple-touch-icon" href="${root}${TOUCH_ICON}" />`,
  ];
}

function og(name: string, content: string): string {
  return content === '' ? '' : `<meta property="og:${name}" content="${escapeMarkup(content)}" />`;
}

function localeOf(lang: string): string {
  return LOCALES[lang] ?? lang;
}
