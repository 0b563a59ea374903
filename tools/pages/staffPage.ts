import { escapeHtml } from './escapeHtml';
import type { EntryAssets } from './siteAssets';

interface StaffPageParts {
  /** The script and styles, and whether the script is a module. */
  readonly assets: readonly [entry: EntryAssets, isModule: boolean] | null;
  readonly body: string;
  readonly lang?: string;
  readonly styles?: readonly string[];
}

/** A page for staff: no search engine is to find it. */
export function staffPage(
  template: string,
  title: string,
  root: string,
  { assets, body, lang = 'zh', styles = [] }: StaffPageParts,
): string {
  const [entry, isModule] = assets ?? [null, false];
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="robots" content="noindex" />',
    '<meta name="color-scheme" content="light dark" />',
    `<link rel="icon" href="${root}icon.svg" type="image/svg+xml" />`,
    ...[...(entry?.styles ?? []), ...styles].map(
      (style) => `<link rel="stylesheet" href="${root}${style}" />`,
    ),
    ...(entry === null ? [] : [scriptTag(entry, isModule, root)]),
  ];
  return template
    .replace('%lang%', lang)
    .replace('<!--%head%-->', () => head.join('\n    '))
    .replace('<!--%body%-->', () => body);
}

function scriptTag({ script }: EntryAssets, isModule: boolean, root: string): string {
  return isModule
    ? `<script type="module" src="${script}"></script>`
    : `<script defer src="${root}${script}"></script>`;
}
