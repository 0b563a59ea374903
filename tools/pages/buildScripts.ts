import type { ViteBuilder } from 'vite';
import { eachPart, PART_GLOBALS, type Part } from '../../src/islands/loadPart';
import { eachEntry, ENTRIES, LATER, type Entry } from './entries';
import type { SiteAssets } from './siteAssets';

/** Builds every script that runs in a browser, one after another: each is one classic script. */
export async function buildScripts(
  builder: ViteBuilder,
): Promise<Pick<SiteAssets, 'entries' | 'parts'> & { readonly modules: readonly string[] }> {
  const files = new Map<string, readonly string[]>();
  const modules: string[] = [];
  for (const name of [...ENTRIES, ...PARTS]) {
    const built = await build(builder, name);
    files.set(name, built.files);
    modules.push(...built.modules);
  }
  const script = (name: Entry | Part) => one(files.get(name) ?? [], '.js');
  const styles = (name: Entry | Part) =>
    (files.get(name) ?? []).filter((file) => file.endsWith('.css'));
  const entry = (name: Entry) => {
    const later = LATER[name];
    const drawn = later === undefined ? [] : styles(later);
    return { script: script(name), styles: [...styles(name), ...drawn] };
  };
  return {
    entries: eachEntry(entry),
    parts: eachPart(script),
    modules,
  };
}

const PARTS = Object.keys(PART_GLOBALS) as readonly Part[];

interface Built {
  /** What it wrote. */
  readonly files: readonly string[];
  /** Paths of the source files that went into it. */
  readonly modules: readonly string[];
}

/** Builds one environment of `vite.config.ts`. */
export async function build(builder: ViteBuilder, name: string): Promise<Built> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`No environment “${name}” in vite.config.ts`);
  const output = await builder.build(environment);
  if (!('output' in output)) throw new Error(`“${name}” wrote more than one bundle`);
  const modules = output.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  return { files: output.output.map((file) => file.fileName), modules };
}

function one(files: readonly string[], ending: string): string {
  const found = files.find((file) => file.endsWith(ending));
  if (found === undefined) throw new Error(`No ${ending} file among ${files.join(', ')}`);
  return found;
}
