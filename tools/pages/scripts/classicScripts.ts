import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { LOADER } from './loader';

/** The environments of `vite.config.ts` whose scripts are written so. */
export const CLASSIC = ['site', 'desk', 'deskPreview'];

/**
 * Writes the chunks of the site as classic scripts that find one another by name. A module script or
 * an `import()` is refused in a sandboxed frame on a server that sends no CORS header; a classic
 * script without `crossorigin` is not.
 *
 * The bundler writes CommonJS chunks, which are functions of `require` and `exports` in all but
 * name. Each becomes one, and each `import()` asks the loader for the chunk and all that it needs,
 * at once.
 */
export function classicScripts(): Plugin {
  return {
    name: 'classic-scripts',
    applyToEnvironment: ({ name }) => CLASSIC.includes(name),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        const byName = new Map(chunks.map((chunk) => [basename(chunk.fileName), chunk]));
        const held = heldSheets(chunks, byName);
        for (const chunk of chunks) chunk.code = classic(chunk, byName, held);
      },
    },
  };
}

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** What every page that loads a script holds from the beginning: the styles of what it is drawn with. */
const DRAWN = /\/src\/(pages\/(story|frames|islands)|desk\/entries)\//;

/** The sheets that no script has to bring. */
function heldSheets(chunks: readonly Rolldown.OutputChunk[], byName: Chunks): ReadonlySet<string> {
  const drawn = chunks.filter(({ facadeModuleId }) => DRAWN.test(facadeModuleId ?? ''));
  return new Set(drawn.flatMap(({ fileName }) => filesOf(basename(fileName), byName)));
}

function classic(chunk: Rolldown.OutputChunk, chunks: Chunks, held: ReadonlySet<string>): string {
  const name = basename(chunk.fileName);
  const body = chunk.code.replace(IMPORT, (_, before: string, at: number) => {
    const asked = untilClosed(chunk.code, at + _.length);
    const literal = /^[`'"]\.\/(.*)[`'"]$/.exec(asked);
    // An address that only the page knows is that of a script without needs of its own.
    const files = filesOf(literal?.[1] ?? '', chunks).filter(
      (file) => file.endsWith('.js') || !held.has(file),
    );
    return `load(${literal === null ? asked : JSON.stringify(files)}).then(${before}require(`;
  });
  if (/Promise\.resolve\(\)\.then\([^;]{0,80}require\(|\bimport\(/.test(body)) {
    throw new Error(`${name}: the bundler writes import() in a way that is not known here`);
  }
  const made = `storyScripts.define(${JSON.stringify(name)},function(require,exports,load){${body}\n});`;
  if (!chunk.isEntry) return made;
  const [, ...needs] = filesOf(name, chunks).filter((file) => file.endsWith('.js'));
  const run = `storyScripts.run(${JSON.stringify(name)})`;
  const start =
    needs.length === 0
      ? run
      : `storyScripts.load(${JSON.stringify(needs)}).then(function(){${run}})`;
  return `${LOADER}${made}${start};`;
}

/** How the bundler writes an `import()` in CommonJS, up to what is asked for. */
const IMPORT = /Promise\.resolve\(\)\.then\(((?:\(\)=>|function\(\)\{return )[\w$.(]*?)require\(/g;

/** The text from a place on, up to the parenthesis that closes it. */
function untilClosed(code: string, from: number): string {
  let open = 1;
  let at = from;
  while (open > 0 && at < code.length) {
    if (code[at] === '(') open += 1;
    if (code[at] === ')') open -= 1;
    at += 1;
  }
  return code.slice(from, at - 1);
}

/** A chunk with the scripts and styles of all that it imports, what is needed first standing first. */
function filesOf(name: string, chunks: Chunks): readonly string[] {
  const files = new Set<string>();
  const walk = (one: string) => {
    const chunk = chunks.get(one);
    if (chunk === undefined || files.has(one)) return;
    files.add(one);
    chunk.imports.map((file) => basename(file)).forEach(walk);
    chunk.viteMetadata?.importedCss.forEach((file) => files.add(basename(file)));
  };
  walk(name);
  return [...files];
}
