import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadStory } from '../../../src/ingest/loadStory';
import { FACTS_ID, payloadOf } from '../../../src/pages/payload';
import { chooseBasemap } from '../../pages/basemap/chooseBasemap';
import { jsonTag } from '../../pages/html';
import { pageFacts, storyData } from '../../pages/pageFacts';
import { dataScript } from '../../pages/scripts/dataScript';
import { PRERENDER_OUT } from '../../pages/outFolder';
import { loadPrerender, withLabels } from '../../pages/loadPrerender';
import { longStory } from './longStory';

const root = resolve(import.meta.dirname, '../../..');
const data = resolve(root, 'data');

/**
 * What differs from the site in `dist/` for a story with so many events: its English page, drawn by
 * the program of the last build, its data and its tables, by address.
 */
export async function longSite(count: number): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = longStory(data, count);
  const { story } = loadStory(files);
  if (story === null) throw new Error('The made-up tables make no story');
  const { basemap } = chooseBasemap(story, data, resolve(root, 'public/basemap'));
  const program = await loadPrerender(resolve(root, PRERENDER_OUT));
  const inEnglish = withLabels(storyData('en', story, basemap), 'en', program);
  const [address, script] = dataScript('story-en', inEnglish);
  const worker = readdirSync(resolve(root, 'dist/assets')).find((name) =>
    /^tableWorker-.*\.js$/.test(name),
  );
  const facts = pageFacts(
    { lang: 'en', view: 'story', isEmbed: false, folder: 'en/' },
    {
      scripts: { start: '', desk: '', deskPreview: '', tableWorker: `assets/${worker ?? ''}` },
      isModule: false,
      data: { en: address },
      styles: () => ({ tag: () => '', text: '' }),
      basemap,
      files,
    },
  );
  const body = await program.prerender(payloadOf({ ...facts, root: '../' }, inEnglish));
  // Head and styles are those of the real story's page.
  const short = readFileSync(resolve(root, 'dist/en/index.html'), 'utf8');
  const [, sheet] = /<body>.*?(<link rel="stylesheet"[^>]*>)/s.exec(short) ?? [];
  if (sheet === undefined) throw new Error('The page has no sheet where the instrument begins');
  const instrument = '<section class="instrument';
  const styled = body.replace(instrument, () => sheet + instrument);
  const parts = `<body>${styled}${jsonTag(FACTS_ID, { ...facts, root: '../', data: `../${address}` })}</body>`;
  return new Map<string, string | Uint8Array>([
    ['en/index.html', short.replace(/<body>.*<\/body>/s, () => parts)],
    [address, script],
    ...files.map(({ name, bytes }) => [`data/${name}`, bytes] as const),
  ]);
}
