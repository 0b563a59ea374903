import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin, ViteBuilder } from 'vite';
import type { Lang } from '../../src/model/texts';
import { payloadOf } from '../../src/pages/payload';
import { dataPackageText } from '../dataPackageText';
import { copyArchives, dayToFreeze, freezeSite, keptDays } from './archive';
import { buildReport } from './buildReport';
import { buildStory } from './buildStory';
import { chooseBasemap } from './basemap/chooseBasemap';
import { compressSite } from './compressSite';
import { deskPages } from './desk/deskPage';
import { FIRST_PAINT_FILES, LOOK_HASH } from './firstPaint';
import { foundFiles } from './found/foundFiles';
import { guidePages } from './desk/guidePages';
import { hostHeaders } from './hostHeaders';
import { hostScript } from './hostScript';
import { builtImages } from './images/builtImages';
import { licences } from './licences';
import { loadPrerender, withLabels } from './loadPrerender';
import { oembed, OEMBED_FILE } from './oembed';
import { clearOut, OUT, PRERENDER_OUT } from './outFolder';
import { pageHtml } from './pageHtml';
import { storyWords } from '../../src/pages/storyWords';
import { pageFacts, storyData } from './pageFacts';
import { serverPolicy, sitePolicy } from './policy';
import { publishedTables } from './publishedTables';
import { build, buildScripts } from './scripts/buildScripts';
import { dataScript } from './scripts/dataScript';
import type { SiteAssets } from './siteAssets';
import { sitePages, type SitePage } from './sitePages';

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
  const { story: read, files: tables, rejectedRows } = buildStory(dataFolder);
  const { story, files: images, notes } = await builtImages(read, dataFolder);
  const files = publishedTables(tables, story.languages);
  const { basemap, pictures } = chooseBasemap(story, dataFolder, resolve(root, 'public/basemap'));

  clearOut(out);
  await build(builder, 'prerender');
  const { modules, sheets, ...built } = await buildScripts(builder);
  const day = dayToFreeze(process.argv.includes('--freeze'), dataFolder);
  const archives = [...(day === null ? [] : [day]), ...keptDays(dataFolder)];
  const words = story.languages.length < 2 ? null : storyWords(story);
  const wordsScript = words === null ? null : dataScript('words', words);
  const shared = { archives, ...(wordsScript === null ? {} : { searchWords: wordsScript[0] }) };
  const prerender = await loadPrerender(resolve(root, PRERENDER_OUT));
  const dataIn = (lang: Lang) => ({ ...storyData(lang, story, basemap), ...shared });
  const stories = new Map(
    story.languages.map((lang) => [lang, withLabels(dataIn(lang), lang, prerender)]),
  );
  const scripts = [...stories].map(
    ([lang, data]) => [lang, dataScript(`story-${lang}`, data)] as const,
  );
  const assets: SiteAssets = {
    ...built,
    isModule: false,
    data: Object.fromEntries(scripts.map(([lang, [address]]) => [lang, address])),
    basemap,
    files,
  };

  const write = (address: string, content: string | Uint8Array) => {
    const target = join(out, address);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  for (const [address, picture] of pictures) write(address, picture);
  for (const [, [address, script]] of scripts) write(address, script);
  if (wordsScript !== null) write(...wordsScript);
  write('licences.txt', licences(modules));
  write('embed.js', await hostScript(story.defaultLanguage));
  for (const file of files) write(`data/${file.name}`, file.bytes);
  for (const note of notes) console.warn(note);
  for (const [name, bytes] of images) write(`data/${name}`, bytes);
  write('data/datapackage.json', dataPackageText(dataFolder));
  cpSync(resolve(root, 'public'), out, {
    recursive: true,
    filter: (source) => basename(source) !== 'basemap',
  });

  const folders = { data: dataFolder, public: resolve(root, 'public') };
  const found = await foundFiles(story, { basemap, pictures }, folders);
  for (const [address, content] of found) write(address, content);

  const template = readFileSync(resolve(root, 'index.html'), 'utf8');
  const hashes = new Set<string>();
  const pages = sitePages(story);
  const partsOf = async (page: SitePage, frozen?: string) => {
    const facts = { ...pageFacts(page, assets), ...(frozen === undefined ? {} : { frozen }) };
    const data = stories.get(page.lang);
    if (data === undefined) throw new Error(`No story in ${page.lang}`);
    return { page, story, assets, facts, body: await prerender.prerender(payloadOf(facts, data)) };
  };
  for (const page of pages) {
    const html = await pageHtml(template, await partsOf(page));
    const [, declared = ''] =
      /http-equiv="Content-Security-Policy" content="[^"]*(style-src[^;]*)/.exec(html) ?? [];
    for (const [hash] of declared.matchAll(/'sha256-[^']*'/g)) hashes.add(hash);
    write(`${page.folder}index.html`, html);
    const card = oembed(page, story);
    if (card !== null) write(`${page.folder}${OEMBED_FILE}`, JSON.stringify(card));
  }
  const policy = sitePolicy(story.settings);
  for (const [address, html] of deskPages(template, assets, policy)) write(address, html);
  const isOwn = resolve(dataFolder) === resolve(root, 'data');
  const guides = guidePages(
    template,
    resolve(root, 'docs'),
    assets.styles(['desk']),
    policy,
    isOwn,
  );
  for (const [address, content] of guides) write(address, content);
  for (const [address, text] of [...sheets, ...FIRST_PAINT_FILES]) write(address, text);
  const said = serverPolicy(sitePolicy(story.settings, [...hashes], [LOOK_HASH]));
  const headers = hostHeaders(resolve(root, 'deploy'), said);
  for (const [address, text] of headers) write(address, text);
  if (day !== null) {
    await freezeSite({ day, out, dataFolder, template, story, pages, partsOf });
  }
  copyArchives(dataFolder, out);
  await compressSite(out);
  console.log(buildReport(out, rejectedRows));
}
