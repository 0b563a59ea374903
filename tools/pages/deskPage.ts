import { DESK_PAYLOAD_ID, type DeskPayload, type PreviewShell } from '../../src/desk/deskPayload';
import { en } from '../../src/desk/words/en';
import { zh } from '../../src/desk/words/zh';
import { fingerprint } from '../../src/live/fingerprint';
import type { PublishedFile } from '../../src/pages/payload';
import { basemapAt } from './basemap/basemapAt';
import { escapeHtml } from './escapeHtml';
import type { SiteAssets } from './siteAssets';
import { staffPage } from './staffPage';

export const DESK_FOLDER = 'desk/';
export const PREVIEW_FOLDER = 'desk/preview/';
export const GUIDES = { zh: 'guide.html', en: 'guide.en.html' } as const;

/**
 * The staff page and the page inside its preview, by address. What the desk is and where the guide
 * stands can be read without scripts; all else is the script's.
 *
 * @param template `index.html`
 */
export function deskPages(template: string, assets: SiteAssets): ReadonlyMap<string, string> {
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
    parts: Object.fromEntries(
      Object.entries(assets.parts).map(([part, address]) => [part, root + address]),
    ) as SiteAssets['parts'],
    rootHref: root,
  };
  return new Map([
    [
      `${DESK_FOLDER}index.html`,
      staffPage(template, zh.page.title, '../', {
        assets: [assets.entries.desk, assets.isModule],
        body: `${shell()}\n    ${jsonTag(desk)}`,
      }),
    ],
    [
      `${PREVIEW_FOLDER}index.html`,
      staffPage(template, zh.preview.heading, root, {
        assets: [assets.entries.deskPreview, assets.isModule],
        body: `<p><a href="../">${escapeHtml(zh.page.title)} · ${escapeHtml(en.page.title)}</a></p>\n    ${jsonTag(preview)}`,
      }),
    ],
  ]);
}

/** What can be read before the script runs, without it, and when it could not be loaded. */
function shell(): string {
  const parts = [zh, en].map(({ page }, at) => {
    const lang = at === 0 ? 'zh' : 'en';
    const level = at === 0 ? 'h1' : 'h2';
    return (
      `<section lang="${lang}"><${level}>${escapeHtml(page.title)}</${level}>` +
      `<p class="lead">${escapeHtml(page.lead)}</p><p>${escapeHtml(page.privacy)}</p>` +
      `<p><strong>${escapeHtml(page.needsScripts)}</strong></p>` +
      `<p><a href="${GUIDES[lang]}">${escapeHtml(page.guide)}</a></p></section>`
    );
  });
  return `<main class="desk-header">${parts.join('')}</main>`;
}

function published(root: string, { files }: SiteAssets): readonly PublishedFile[] {
  return files.map(({ name, bytes }) => ({
    name,
    href: `${root}data/${name}`,
    fingerprint: fingerprint(bytes),
  }));
}

/** JSON inside HTML: `<` is the only character that could end or change the element. */
function jsonTag(payload: DeskPayload | PreviewShell): string {
  const json = JSON.stringify(payload).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${DESK_PAYLOAD_ID}">${json}</script>`;
}
