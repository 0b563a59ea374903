import { escapeMarkup } from '../../../src/format/escapeMarkup';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { deskAddress } from '../../../src/desk/deskLanguage';
import { wordsFor } from '../../../src/desk/words/wordsFor';
import { DESK_FOLDER, GUIDES } from './deskPage';
import { fillTemplate, staffHead } from '../html';
import { policyTag } from '../policy';
import type { Styles } from '../siteAssets';

const SOURCES = [
  { lang: 'zh', file: 'updating-the-data.zh-CN.md', address: GUIDES.zh },
  { lang: 'en', file: 'updating-the-data.md', address: GUIDES.en },
] as const;

/**
 * The staff guides as pages beside the desk, with their pictures, by address: staff have the site,
 * not the project. The only door to marked.
 *
 * @param docs the folder of the guides
 * @param styles the desk's style sheet
 * @param policy what the pages may load
 * @param hasPictures they show the desk with the project's own story, which is none of another newsroom's
 */
export function guidePages(
  template: string,
  docs: string,
  styles: Styles,
  policy: string,
  hasPictures: boolean,
): ReadonlyMap<string, string | Uint8Array> {
  const pages = SOURCES.map(({ lang, file, address }) => {
    const text = readFileSync(join(docs, file), 'utf8');
    const title = /^# (.*)$/m.exec(text)?.[1] ?? '';
    const desk = wordsFor(lang).page;
    const back = `<p><a href="${deskAddress(lang)}">${escapeMarkup(desk.title)}</a></p>`;
    const body = `<main class="guide">${back}${guideHtml(hasPictures ? text : withoutPictures(text))}</main>`;
    const head = [policyTag(policy), ...staffHead(title, desk.lead, '../'), styles.tag('../')];
    const html = fillTemplate(template, { lang, head, body });
    return [DESK_FOLDER + address, html] as const;
  });
  const folder = join(docs, 'images');
  const names = hasPictures && existsSync(folder) ? readdirSync(folder) : [];
  const pictures = names
    .filter((name) => name.startsWith('desk-'))
    .map((name) => [`${DESK_FOLDER}images/${name}`, readFileSync(join(folder, name))] as const);
  return new Map<string, string | Uint8Array>([...pages, ...pictures]);
}

function withoutPictures(text: string): string {
  return text.replaceAll(/^!\[[^\]]*\]\([^)]*\)\n+/gm, '');
}

/** Markdown to HTML: wide tables scroll by themselves, the guides link to each other as pages. */
function guideHtml(text: string): string {
  const linked = SOURCES.reduce(
    (all, { file, address }) => all.replaceAll(`](${file})`, () => `](${address})`),
    text,
  );
  return marked
    .parse(linked, { async: false })
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}
