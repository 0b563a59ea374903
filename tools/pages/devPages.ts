import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { SourceFile } from '../../src/ingest/sourceFile';
import { buildStory } from './buildStory';
import { chooseBasemap, type BasemapFiles } from './chooseBasemap';
import { pageHtml } from './pageHtml';
import { pagePayload } from './pagePayload';
import type { SiteAssets } from './siteAssets';
import { sitePages } from './sitePages';
import type { Prerender } from './storyPlugin';

/** Serves the pages while the story is written: rendered anew at each request, from the tables as they are. */
export function devPages(dataFolder: string): Plugin {
  return {
    name: 'story-dev-pages',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(dataFolder);
      server.watcher.on('change', (file) => {
        if (file.startsWith(dataFolder)) server.ws.send({ type: 'full-reload' });
      });
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const path = decodeURIComponent((request.originalUrl ?? '/').split('?')[0] ?? '/');
            const answer = await respond(server, dataFolder, path);
            if (answer === null) {
              next();
              return;
            }
            response.setHeader('content-type', answer.type);
            response.end(answer.body);
          } catch (error) {
            next(error);
          }
        });
      };
    },
  };
}

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

async function respond(
  server: ViteDevServer,
  folder: string,
  path: string,
): Promise<Answer | null> {
  const root = server.config.root;
  const { story, files } = buildStory(folder);
  const maps = chooseBasemap(story, folder, resolve(root, 'public/basemap'));
  const address = path.replace(/^\//, '').replace(/index\.html$/, '');
  const picture = maps.pictures.get(address);
  if (picture !== undefined) return { type: 'image/svg+xml', body: picture };
  const file = files.find(({ name }) => address === `data/${name}`);
  if (file !== undefined) return { type: 'text/csv; charset=utf-8', body: file.bytes };
  const page = sitePages(story).find((one) => one.folder === address);
  if (page === undefined) return null;
  const module = await server.ssrLoadModule('/src/app/prerender.ts');
  const prerender = module.prerender as Prerender;
  const assets = devAssets(
    maps,
    files,
  );
  const payload = pagePayload(page, story, assets);
  const template = readFileSync(resolve(root, 'index.html'), 'utf8');
  const html = pageHtml(template, { page, story, assets, payload, body: prerender(payload) });
  return { type: 'text/html', body: await server.transformIndexHtml(path, html) };
}

function devAssets(maps: BasemapFiles, files: readonly SourceFile[]): SiteAssets {
  return {
    script: '/src/app/entries/page.ts',
    isModule: true,
    styles: [],
    parts: { liveMap: '', tables: '', staffCheck: '' },
    basemap: maps.basemap,
    files,
  };
}
