import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Story } from '../../../src/model/story';
import type { SourceFile } from '../../../src/ingest/sourceFile';
import { payloadOf } from '../../../src/pages/payload';
import { chooseBasemap, type BasemapFiles } from '../basemap/chooseBasemap';
import { followData, type DevData } from './devData';
import { devTables } from './devTables';
import { refuseOddRequests } from './refuseOddRequests';
import { deskPages } from '../desk/deskPage';
import { guidePages } from '../desk/guidePages';
import { hostScript } from '../hostScript';
import { scriptTag } from '../html';
import { pageHtml } from '../pageHtml';
import { storyWords } from '../../../src/pages/storyWords';
import { pageFacts, storyData } from '../pageFacts';
import { devPolicy, sitePolicy } from '../policy';
import { dataModule } from '../scripts/dataScript';
import type { SiteAssets, Styles } from '../siteAssets';
import { sitePages } from '../sitePages';
import type { Prerender } from '../loadPrerender';

/** Serves the pages while the story is written: rendered anew at each request, from the tables as they are. */
export function devPages(dataFolder: string): Plugin {
  return {
    name: 'story-dev-pages',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(refuseOddRequests);
      const data = followData(server, dataFolder);
      // Before Vite's own files: another folder's story must not be served the tables of this one.
      server.middlewares.use('/data', devTables(dataFolder, data));
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const path = decodeURIComponent((request.originalUrl ?? '/').split('?')[0] ?? '/');
            const answer = await respond(server, dataFolder, data(), path);
            if (answer === null) {
              next();
              return;
            }
            response.setHeader('content-type', answer.type);
            response.setHeader('cache-control', 'no-store');
            response.end(answer.body);
          } catch (error) {
            next(error);
          }
        });
      };
    },
  };
}

/** The script with the words of all languages. */
const WORDS = 'story-data/words.js';
interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

async function respond(
  server: ViteDevServer,
  folder: string,
  { story, files }: DevData,
  path: string,
): Promise<Answer | null> {
  const root = server.config.root;
  if (story === null) return { type: 'text/html', body: await emptyPage(server, path) };
  const maps = chooseBasemap(story, folder, resolve(root, 'public/basemap'));
  const address = path.replace(/^\//, '').replace(/index\.html$/, '');
  const picture = maps.pictures.get(address);
  if (picture !== undefined) return { type: 'image/svg+xml', body: picture };
  if (address === 'embed.js') {
    return { type: 'text/javascript', body: await hostScript(story.defaultLanguage) };
  }
  const assets = devAssets(story, maps, files);
  const lang = story.languages.find((one) => assets.data[one] === path);
  if (lang !== undefined) {
    const data = { ...storyData(lang, story, maps.basemap), searchWords: WORDS };
    return { type: 'text/javascript', body: dataModule(data) };
  }
  if (address === WORDS) {
    return { type: 'text/javascript', body: dataModule(storyWords(story)) };
  }
  const template = readFileSync(resolve(root, 'index.html'), 'utf8');
  const policy = devPolicy(sitePolicy(story.settings));
  const staffPage = deskPages(template, assets, policy).get(`${address}index.html`);
  if (staffPage !== undefined) {
    return { type: 'text/html', body: await server.transformIndexHtml(path, staffPage) };
  }
  const isOwn = resolve(folder) === resolve(root, 'data');
  const guide = guidePages(template, resolve(root, 'docs'), GUIDE_STYLES, policy, isOwn).get(
    address,
  );
  if (guide !== undefined) {
    return { type: typeof guide === 'string' ? 'text/html' : 'image/png', body: guide };
  }
  const page = sitePages(story).find((one) => one.folder === address);
  if (page === undefined) return null;
  const module = await server.ssrLoadModule('/src/pages/prerender.ts');
  const { prerender } = module as Prerender;
  const facts = pageFacts(page, assets);
  const data = storyData(page.lang, story, assets.basemap);
  const body = await prerender(payloadOf(facts, data));
  const html = await pageHtml(template, { page, story, assets, facts, body });
  return { type: 'text/html', body: await server.transformIndexHtml(path, html) };
}

/** The desk's style sheets, which the guides share. */
const GUIDE_STYLES: Styles = {
  tag: () =>
    ['tokens', 'base', 'desk']
      .map((name) => `<link rel="stylesheet" href="/src/styles/${name}.css" />`)
      .join(''),
  text: '',
};

/** During development the modules of components bring their styles. */
function devStyles(components: readonly string[]): Styles {
  const pages = components.filter((name) => !name.startsWith('desk'));
  return { tag: () => pages.map((name) => scriptTag(pathOf(name), '', true)).join(''), text: '' };
}

function pathOf(component: string): string {
  const room = component.endsWith('Island') ? 'islands' : 'frames';
  return `/src/pages/${component === 'StoryPage' ? 'story' : room}/${component}.svelte`;
}

/** No story yet: a page that holds nothing but the overlay with the problems. */
function emptyPage(server: ViteDevServer, path: string): Promise<string> {
  return server.transformIndexHtml(path, '<!doctype html><title>…</title>');
}

function devAssets(story: Story, maps: BasemapFiles, files: readonly SourceFile[]): SiteAssets {
  return {
    scripts: {
      start: '/src/islands/start.ts',
      desk: '/src/desk/entries/desk.ts',
      deskPreview: '/src/desk/entries/deskPreview.ts',
      tableWorker: '/src/live/tableWorker.ts',
    },
    isModule: true,
    data: Object.fromEntries(story.languages.map((lang) => [lang, `/story-data/${lang}.js`])),
    styles: devStyles,
    basemap: maps.basemap,
    files,
  };
}
