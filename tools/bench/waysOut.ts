/**
 * What the ways out of a page (menu, paper, cards, structured data) add to its first load, in bytes of
 * brotli: `npm run build && npx tsx tools/bench/waysOut.ts`. All else of them comes when asked for.
 */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const WAYS = /\/(?:paper|embedLinks)$/;
const STUB = '\0nothing';
const NOTHING = ['followPrint', 'printWhole', 'followEmbedLinks'].map(
  (name) => `export function ${name}() {}`,
);

/** Leaves out what comes later, and the ways out themselves if so asked. */
function starterOnly(isBare: boolean): Plugin {
  return {
    name: 'starter-only',
    enforce: 'pre',
    resolveId(source, _, { kind }) {
      if (kind === 'dynamic-import') return { id: source, external: true };
      if (isBare && WAYS.test(source)) return STUB;
      return source.includes('.svelte') ? STUB : undefined;
    },
    load: (id) => (id === STUB ? NOTHING.join('\n') : undefined),
  };
}

async function starter(isBare: boolean): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [starterOnly(isBare)],
    build: { write: false, lib: { entry: 'src/islands/start.ts', formats: ['es'] }, minify: true },
  });
  const [one] = Array.isArray(built) ? built : [];
  const [chunk] = one?.output ?? [];
  return chunk?.type === 'chunk' ? chunk.code : '';
}

const size = (text: string) => brotliCompressSync(text).length;
const without = (text: string, ...parts: readonly RegExp[]) =>
  parts.reduce((left, part) => left.replace(part, ''), text);

const page = readFileSync('dist/index.html', 'utf8');
const bare = without(
  page,
  /<script type="application\/ld\+json">.*?<\/script>/gs,
  /<meta (?:property="og:|name="twitter:)[^>]*>/g,
  /<link rel="(?:alternate|manifest|apple-touch-icon)"[^>]*>/g,
  / data-take="[^"]*"/g,
);
const sheets = [...page.matchAll(/href="(assets\/[^"]*\.css)"/g)].map(([, name]) =>
  readFileSync(`dist/${name ?? ''}`, 'utf8'),
);
const RULES = '\\{(?:[^{}]|\\{[^{}]*\\})*\\}';
const onScreen = sheets.map((sheet) =>
  without(
    sheet,
    new RegExp(`@page[^{]*${RULES}`, 'g'),
    new RegExp(`@media print\\s*${RULES}`, 'g'),
  ),
);
const sum = (texts: readonly string[]) => texts.reduce((total, text) => total + size(text), 0);

const [whole, stubbed] = [await starter(false), await starter(true)];
const added = {
  'starter: menu and print': size(whole) - size(stubbed),
  'page: cards, structured data, links': size(page) - size(bare),
  'styles for paper': sum(sheets) - sum(onScreen),
};
for (const [what, bytes] of Object.entries(added)) console.log(`${bytes}\t${what}`);
