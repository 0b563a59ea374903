import { escapeMarkup } from '../../src/format/escapeMarkup';
import { directionOf } from '../../src/format/direction';

interface Page {
  readonly lang: string;
  /** The language of the interface's own words, where it is not the page's. */
  readonly wordsLang?: string;
  /** One element a line. */
  readonly head: readonly string[];
  readonly body: string;
}

/**
 * Fills `index.html`. Functions keep `$&` and the like in a story's words from being read as patterns.
 */
export function fillTemplate(
  template: string,
  { lang, wordsLang = lang, head, body }: Page,
): string {
  return template
    .replaceAll(REMARK, '')
    .replace('lang="%lang%"', () => langAttributes(lang))
    .replace('<body>', (tag) =>
      wordsLang === lang ? tag : `<body lang="${escapeMarkup(wordsLang)}">`,
    )
    .replace('<!--%head%-->', () => head.join('\n'))
    .replace('<!--%body%-->', () => body);
}

/** What the template says to who reads it. */
const REMARK = /\n *<!-- [^>]* -->/g;

/** Left to right needs no word. */
function langAttributes(lang: string): string {
  return `lang="${escapeMarkup(lang)}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}`;
}

/** JSON inside HTML: `<` is the only character that could end or change the element. */
export function jsonTag(id: string, value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${id}">${json}</script>`;
}

/**
 * The script that a page begins with. In the built site a classic one: a sandboxed frame on a server
 * without CORS headers takes no other.
 *
 * @param root the way from the page to the site's root
 * @param when `async` runs it as soon as it is there, and leaves it to wait for what it has to find;
 *   `defer` runs it when the page has been read
 */
export function scriptTag(
  script: string,
  root: string,
  isModule: boolean,
  when: 'async' | 'defer' = 'defer',
): string {
  return isModule
    ? `<script type="module" src="${script}"></script>`
    : `<script ${when} src="${root}${script}"></script>`;
}

/** What staff pages have in their head: no search engine is to find them. */
export function staffHead(title: string, description: string, root: string): readonly string[] {
  return [
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(description)}" />`,
    '<meta name="robots" content="noindex" />',
    '<meta name="color-scheme" content="light dark" />',
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
  ];
}
