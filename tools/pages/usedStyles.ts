import Beasties from 'beasties';

/**
 * The rules of a style sheet that a piece of HTML uses, with what they need (custom properties,
 * media queries) around them. The only door to beasties.
 */
export async function usedStyles(css: string, html: string): Promise<string> {
  if (css === '') return '';
  const beasties = new Beasties({ external: false, reduceInlineStyles: true, logLevel: 'silent' });
  const page = await beasties.process(
    `<!doctype html><html><head><style>${onScreen(css)}</style></head><body>${html}</body></html>`,
  );
  return withoutUnused(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? css);
}

/**
 * Custom properties that nothing asks for, and what only a pointer, paper, the focus in a part or
 * something that moves sees, come with the sheet.
 */
function withoutUnused(css: string): string {
  const used = css
    .replaceAll(/@media print\{(?:[^{}]*\{[^{}]*\})*\}/g, '')
    .replaceAll(/[^{}]*:(?:hover|focus-within)[^{}]*\{[^{}]*\}/g, '')
    .replaceAll(
      /(?<=[{;])(?:cursor|transition|scroll-(?:padding|margin)[\w-]*):[^;{}]*(?:;|(?=\}))/g,
      '',
    )
    .replaceAll(/(--[\w-]+):[^;{}]*(?:;|(?=\}))/g, (rule, name: string) =>
      name.startsWith('--lightningcss') || css.includes(`var(${name}`) ? rule : '',
    )
    .replaceAll(/[^{};]+\{;?\}/g, '');
  return used.length === css.length ? css : withoutUnused(used);
}

/**
 * Paper's rules are not for the first screen, and beasties does not know what stands in `@page`. What
 * a system asks for comes with the sheet: few readers need it, and until then the system's own colours
 * are there.
 */
function onScreen(css: string): string {
  const LATER = /@(?:page|media print\b|media ?\((?:prefers-contrast|forced-colors))[^{]*/;
  const BLOCK = /(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*/;
  return css.replace(new RegExp(`${LATER.source}\\{${BLOCK.source}\\}`, 'g'), '');
}
