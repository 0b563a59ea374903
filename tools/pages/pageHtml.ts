import { PAYLOAD_ID, type PagePayload } from '../../src/app/payload';
import { say } from '../../src/model/texts';
import type { Story } from '../../src/model/story';
import type { SiteAssets } from './siteAssets';
import { languageFolder, toRoot, type SitePage } from './sitePages';

interface PageParts {
  readonly page: SitePage;
  readonly story: Story;
  readonly assets: SiteAssets;
  readonly payload: PagePayload;
  /** What the page shows, as HTML. */
  readonly body: string;
}

/** Fills `index.html`: head, body, the data as JSON and the script that takes over. */
export function pageHtml(template: string, parts: PageParts): string {
  const body = `${parts.body}\n    ${payloadTag(parts.payload)}`;
  // A function keeps `$&` and the like in a story's words from being read as a pattern.
  return template
    .replace('%lang%', () => escapeHtml(parts.page.lang))
    .replace('<!--%head%-->', () => headTags(parts).join('\n    '))
    .replace('<!--%body%-->', () => body);
}

function headTags({ page, story, assets }: PageParts): readonly string[] {
  const speaker = { lang: page.lang, defaultLanguage: story.defaultLanguage };
  const text = (key: keyof Story['words']) => say(story.words[key], speaker)?.text ?? '';
  const root = toRoot(page);
  const title = escapeHtml(text('title'));
  const description = escapeHtml(text('standfirst'));
  const absolute = (folder: string) => escapeHtml(`${story.settings.siteUrl ?? ''}/${folder}`);
  const alternates = story.languages.map(
    (lang) =>
      `<link rel="alternate" hreflang="${escapeHtml(lang)}" href="${absolute(languageFolder(lang, story))}" />`,
  );
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    '<meta name="color-scheme" content="light dark" />',
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${escapeHtml(text('share_text'))}" />`,
    '<meta property="og:type" content="article" />',
    `<meta property="og:locale" content="${escapeHtml(page.lang)}" />`,
    ...(story.settings.siteUrl === null
      ? []
      : [`<link rel="canonical" href="${absolute(page.folder)}" />`, ...alternates]),
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
    ...assets.styles.map((style) => `<link rel="stylesheet" href="${root}${style}" />`),
    assets.isModule
      ? `<script type="module" src="${assets.script}"></script>`
      : `<script defer src="${root}${assets.script}"></script>`,
  ];
}

/** JSON inside HTML: `<` is the only character that could end or change the element. */
function payloadTag(payload: PagePayload): string {
  const json = JSON.stringify(payload).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${PAYLOAD_ID}">${json}</script>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
