import { FACTS_ID, type PageFacts } from '../../src/pages/payload';
import type { Story } from '../../src/model/story';
import { LOOK_HASH, lookTag, noScriptTag } from './firstPaint';
import { jsonLd } from './found/jsonLd';
import { headTags } from './headTags';
import { packFor } from '../../src/format/packs';
import { fillTemplate, jsonTag, scriptTag } from './html';
import { devPolicy, framePolicy, policyTag, sitePolicy, textHash } from './policy';
import type { SiteAssets } from './siteAssets';
import type { SitePage } from './sitePages';
import { usedStyles } from './usedStyles';

export interface PageParts {
  readonly page: SitePage;
  readonly story: Story;
  readonly assets: SiteAssets;
  readonly facts: PageFacts;
  /** What the page shows, as HTML. */
  readonly body: string;
}

/** What the first screen of the story's page is drawn with. */
const FIRST_SCREEN = ['StoryPage', 'MetricsIsland'];
/** Where what lies below it begins. */
const INSTRUMENT = '<section class="instrument';

/**
 * One page of the site as a whole: head, body, and what its script has to know.
 *
 * @param tags what stands in its head besides styles and script
 */
export async function pageHtml(
  template: string,
  { page, story, assets, facts, body }: PageParts,
  tags: readonly string[] = headTags(page, story),
): Promise<string> {
  const { root } = facts;
  const link = assets.styles([pageComponent(page), ...islandComponents(body)]).tag(root);
  // The first screen waits for no second request: its styles stand in the page. The sheet with all
  // of them comes where the rest begins, and serves hosts that refuse the inline ones as well.
  const isSplit = !page.isEmbed && body.includes(INSTRUMENT);
  const screen = body.slice(0, body.indexOf(INSTRUMENT));
  const first = isSplit ? await usedStyles(assets.styles(FIRST_SCREEN).text, screen) : '';
  const hasLook = !page.isEmbed || assets.isModule;
  const scripts = hasLook ? [LOOK_HASH] : [];
  const policy = page.isEmbed
    ? framePolicy(sitePolicy(story.settings, [], scripts))
    : sitePolicy(story.settings, first === '' ? [] : [textHash(first)], scripts);
  return fillTemplate(template, {
    lang: page.lang,
    wordsLang: packFor(page.lang).pack.lang,
    head: [
      policyTag(assets.isModule ? devPolicy(policy) : policy),
      ...tags,
      lookTag(hasLook ? null : root),
      ...(first === '' ? [link] : [`<style>${first}</style>`]),
      noScriptTag(root, assets.isModule),
      scriptTag(assets.scripts.start, root, assets.isModule, 'async'),
    ].filter(Boolean),
    body: [
      first === '' ? body : body.replace(INSTRUMENT, `${link}${INSTRUMENT}`),
      // Behind what readers see: nothing that is painted waits for it.
      ...(page.isEmbed ? [] : [jsonLd(page, story)]),
      jsonTag(FACTS_ID, facts),
    ].join('\n'),
  });
}

/** The component that `pageOf` in src/pages/components.ts draws a page with, by the name of its file. */
function pageComponent({ view, isEmbed }: SitePage): string {
  return isEmbed ? `Embed${capital(view)}` : 'StoryPage';
}

/** The components of the islands in a page, by the names of their files. */
function islandComponents(body: string): readonly string[] {
  const names = [...body.matchAll(/data-island="(\w+)"/g)];
  return names.map(([, name = '']) => `${capital(name)}Island`);
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
