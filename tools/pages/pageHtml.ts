import { PAYLOAD_ID, type PagePayload } from '../../src/pages/payload';
import type { Story } from '../../src/model/story';
import { escapeHtml } from './escapeHtml';
import { headTags } from './headTags';
import type { SiteAssets } from './siteAssets';
import type { SitePage } from './sitePages';

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
  const { page, story, assets } = parts;
  const body = `${parts.body}\n    ${payloadTag(parts.payload)}`;
  // A function keeps `$&` and the like in a story's words from being read as a pattern.
  return template
    .replace('%lang%', () => escapeHtml(page.lang))
    .replace('<!--%head%-->', () => headTags(page, story, assets).join('\n    '))
    .replace('<!--%body%-->', () => body);
}

/** JSON inside HTML: `<` is the only character that could end or change the element. */
function payloadTag(payload: PagePayload): string {
  const json = JSON.stringify(payload).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${PAYLOAD_ID}">${json}</script>`;
}
