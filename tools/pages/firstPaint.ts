import { readFileSync } from 'node:fs';
import { textHash } from './policy';
import { hash } from './scripts/buildScripts';

/** As `applyAppearance` in src/islands/masthead/appearance.ts, which comes too late for the first paint. */
const LOOK =
  '/[?&]appearance=(dark|light)(&|$)/.test(location.search)&&' +
  '(document.documentElement.dataset.appearance=RegExp.$1)';
const LOOK_FILE = `assets/look-${hash(LOOK)}.js`;

const NO_SCRIPT_SOURCE = 'src/styles/noScript.css';
const NO_SCRIPT = readFileSync(NO_SCRIPT_SOURCE, 'utf8');
const NO_SCRIPT_FILE = `assets/noScript-${hash(NO_SCRIPT)}.css`;

/** What the policy of a page calls the script that stands in it. */
export const LOOK_HASH = textHash(LOOK);

/** What pages ask for by `lookTag` and `noScriptTag`, by address from the site's root. */
export const FIRST_PAINT_FILES: ReadonlyMap<string, string> = new Map([
  [LOOK_FILE, LOOK],
  [NO_SCRIPT_FILE, NO_SCRIPT],
]);

/**
 * The script that gives the page the look which its address asks for, before anything is painted. It
 * comes before the styles, which it would wait for.
 *
 * @param root the way to the site's root for a page that waits for its styles anyway, and whose server
 *   may refuse what stands in a page: a frame. `null`: the script stands in the page
 */
export function lookTag(root: string | null): string {
  return root === null ? `<script>${LOOK}</script>` : `<script src="${root}${LOOK_FILE}"></script>`;
}

/** The styles for readers without scripts; in a page of the development server as they are. */
export function noScriptTag(root: string, isModule: boolean): string {
  const href = isModule ? `/${NO_SCRIPT_SOURCE}` : root + NO_SCRIPT_FILE;
  return `<noscript><link rel="stylesheet" href="${href}" /></noscript>`;
}
