import { createHash } from 'node:crypto';
import type { Rolldown, ViteBuilder } from 'vite';
import { SCRIPTS, type Script, type SiteAssets, type Styles } from '../siteAssets';
import { CLASSIC } from './classicScripts';

interface Built extends Pick<SiteAssets, 'scripts' | 'styles'> {
  /** Paths of the source files that went into it. */
  readonly modules: readonly string[];
  /** The sheets that pages were given, by address. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** Builds every script that runs in a browser, and puts together the styles of each kind of page. */
export async function buildScripts(builder: ViteBuilder): Promise<Built> {
  const output: Output = [];
  for (const name of [...CLASSIC, 'tableWorker']) output.push(...(await build(builder, name)));
  const chunks = output.filter((file) => file.type === 'chunk');
  const css = new Map(
    output.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css')
        ? [[file.fileName, String(file.source).trim()] as const]
        : [],
    ),
  );
  const sheets = new Map<string, string>();
  const styles = (components: readonly string[]): Styles => {
    const names = sheetsOf(components, chunks);
    const text = names.map((name) => css.get(name) ?? '').join('\n');
    const address = `assets/styles-${hash(text)}.css`;
    sheets.set(address, text);
    const tag = (root: string) => `<link rel="stylesheet" href="${root}${address}" />`;
    return { tag, text };
  };
  const script = (name: Script) =>
    [name, chunkOf(name, chunks).fileName] satisfies [Script, string];
  return {
    scripts: Object.fromEntries(SCRIPTS.map(script)) as Record<Script, string>,
    styles,
    sheets,
    modules: chunks.flatMap((chunk) => chunk.moduleIds),
  };
}

type Output = (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

/** Builds one environment of `vite.config.ts`. */
export async function build(builder: ViteBuilder, name: string): Promise<Output> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`No environment “${name}” in vite.config.ts`);
  const output = await builder.build(environment);
  if (!('output' in output)) throw new Error(`“${name}” wrote more than one bundle`);
  return output.output;
}

function chunkOf(component: string, chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk {
  const found = chunks.find(({ name }) => name === component);
  if (found === undefined) throw new Error(`No script is built for ${component}`);
  return found;
}

/** The sheets of components and of all that they import; what is imported stands first. */
function sheetsOf(
  components: readonly string[],
  chunks: readonly Rolldown.OutputChunk[],
): readonly string[] {
  const names = new Set<string>();
  const done = new Set<Rolldown.OutputChunk>();
  const walk = (chunk: Rolldown.OutputChunk) => {
    if (done.has(chunk)) return;
    done.add(chunk);
    for (const file of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === file);
      if (imported !== undefined) walk(imported);
    }
    chunk.viteMetadata?.importedCss.forEach((name) => names.add(name));
  };
  for (const component of components) walk(chunkOf(component, chunks));
  return [...names];
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 8);
}
