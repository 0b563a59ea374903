import { escapeMarkup } from '../../../src/format/escapeMarkup';
import {
  DESK_PAYLOAD_ID,
  type DeskPayload,
  type PreviewShell,
} from '../../../src/desk/deskPayload';
import { en } from '../../../src/desk/words/en';
import { zh } from '../../../src/desk/words/zh';
import { basemapAt } from '../../../src/pages/basemapAt';
import type { PublishedFile } from '../../../src/pages/payload';
import { lookTag } from '../firstPaint';
import { fillTemplate, jsonTag, scriptTag, staffHead } from '../html';
import { policyTag } from '../policy';
import type { Script, SiteAssets } from '../siteAssets';

export const DESK_FOLDER = 'desk/';
export const PREVIEW_FOLDER = 'desk/preview/';
export const GUIDES = { zh: 'guide.html', en: 'guide.en.html' } as const;

/**
 * The staff page and the page inside its preview, by address. What the desk is and where the guide
 * stands can be read without scripts; all else is the script's.
 *
 * @param template `index.html`
 * @param policy what the pages may load
 */
export function deskPages(
  template: string,
  assets: SiteAssets,
  policy: string,
): ReadonlyMap<string, string> {
  const desk: DeskPayload = {
    files: published('../', assets),
    storyHref: '../',
    previewHref: 'preview/',
    guides: GUIDES,
  };
  const root = '../../';
  const preview: PreviewShell = {
    basemap: basemapAt(root, assets.basemap),
    files: published(root, assets),
    rootHref: root,
  };
  const page = (title: string, at: string, script: Script, body: string, json: unknown) =>
    fillTemplate(template, {
      lang: 'zh',
      head: [
        policyTag(policy),
        ...staffHead(title, zh.page.lead, at),
        ...(assets.isModule ? [] : [lookTag(at)]),
        assets.styles([script]).tag(at),
        scriptTag(assets.scripts[script], at, assets.isModule),
      ],
      body: `${body}\n    ${jsonTag(DESK_PAYLOAD_ID, json)}`,
    });
  const back = `<p><a href="../">${escapeMarkup(zh.page.title)} · ${escapeMarkup(en.page.title)}</a></p>`;
  return new Map([
    [`${DESK_FOLDER}index.html`, page(zh.page.title, '../', 'desk', shell(), desk)],
    [`${PREVIEW_FOLDER}index.html`, page(zh.preview.heading, root, 'deskPreview', back, preview)],
  ]);
}

/** What can be read before the script runs, without it, and when it could not be loaded. */
function shell(): string {
  const parts = [zh, en].map(({ page }, at) => {
    const lang = at === 0 ? 'zh' : 'en';
    const level = at === 0 ? 'h1' : 'h2';
    return (
      `<section lang="${lang}"><${level}>${escapeMarkup(page.title)}</${level}>` +
      `<p class="lead">${escapeMarkup(page.lead)}</p><p>${escapeMarkup(page.privacy)}</p>` +
      `<p><strong>${escapeMarkup(page.needsScripts)}</strong></p>` +
      `<p><a href="${GUIDES[lang]}">${escapeMarkup(page.guide)}</a></p></section>`
    );
  });
  return `<main class="desk-header">${parts.join('')}</main>`;
}

function published(root: string, { files }: SiteAssets): readonly PublishedFile[] {
  return files.map(({ name }) => ({ name, href: `${root}data/${name}` }));
}
