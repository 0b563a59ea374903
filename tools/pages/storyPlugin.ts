import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import type { PagePayload } from '../../src/app/payload';
import { buildStory } from './buildStory';
import { chooseBasemap } from './chooseBasemap';
import { pageHtml } from './pageHtml';
import { pagePayload } from './pagePayload';
import type { SiteAssets } from './siteAssets';
import { sitePages } from './sitePages';

export type Prerender = (payload: PagePayload) => string;

const OUT = 'dist';
export const PRERENDER_OUT = '.build/prerender';

/**
 * Builds the site: the scripts, one after another, then every page as complete HTML with the very
 * components that the scripts run.
 *
 * @param dataFolder the story's tables
 */
export function storyPlugin(dataFolder: string): Plugin {
  return {
    name: 'story-pages',
    apply: 'build',
    config: () => ({ builder: { buildApp: (builder) => buildSite(builder, dataFolder) } }),
  };
}

async function buildSite(builder: ViteBuilder, dataFolder: string): Promise<void> {
  const root = builder.config.root;
  const out = resolve(root, OUT);
  const { story, files } = buildStory(dataFolder);
  const { basemap, pictures } = chooseBasemap(story, dataFolder, resolve(root, 'public/basemap'));

  rmSync(out, { recursive: true, force: true });
  await build(builder, 'prerender');
  const page = await build(builder, 'page');
  const liveMap = await build(builder, 'liveMap');
  const tables = await build(builder, 'tables');
  const staffCheck = await build(builder, 'staffCheck');
  const assets: SiteAssets = {
    script: one(page, '.js'),
    isModule: false,
    styles: page.filter((name) => name.endsWith('.css')),
    parts: {
      liveMap: one(liveMap, '.js'),
      tables: one(tables, '.js'),
      staffCheck: one(staffCheck, '.js'),
    },
    basemap,
    files,
  };

  const write = (address: string, content: string | Uint8Array) => {
    const target = join(out, address);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  for (const [address, picture] of pictures) write(address, picture);
  for (const file of files) write(`data/${file.name}`, file.bytes);
  cpSync(resolve(root, 'public'), out, {
    recursive: true,
    filter: (source) => basename(source) !== 'basemap',
  });

  const prerender = await loadPrerender(resolve(root, PRERENDER_OUT));
  const template = readFileSync(resolve(root, 'index.html'), 'utf8');
  for (const sitePage of sitePages(story)) {
    const payload = pagePayload(sitePage, story, assets);
    const parts = { page: sitePage, story, assets, payload, body: prerender(payload) };
    write(`${sitePage.folder}index.html`, pageHtml(template, parts));
  }
}

/** Builds one environment and names the files that it wrote. */
async function build(builder: ViteBuilder, name: string): Promise<readonly string[]> {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`No environment “${name}” in vite.config.ts`);
  const output = await builder.build(environment);
  if (!('output' in output)) throw new Error(`“${name}” wrote more than one bundle`);
  return output.output.map((file) => file.fileName);
}

function one(files: readonly string[], ending: string): string {
  const found = files.find((file) => file.endsWith(ending));
  if (found === undefined) throw new Error(`No ${ending} file among ${files.join(', ')}`);
  return found;
}

async function loadPrerender(folder: string): Promise<Prerender> {
  const module: { prerender: Prerender } = await import(
    pathToFileURL(join(folder, 'prerender.js')).href
  );
  return module.prerender;
}
