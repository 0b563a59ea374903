import { fetchTables } from '../live/fetchTables';
import type { PageProps } from '../pages/pageProps';
import { parseEdtf } from '../model/date';
import { zip } from '../workbook/zip';
import { shownAddress, today } from './taken';
import type { TakeWords } from './words/takeWords';

const DESCRIPTION = 'datapackage.json';

/**
 * All tables as they are published, what describes them, and a word about them in the page's
 * language, as one ZIP archive.
 *
 * @throws Error when one of them does not come
 */
export async function wholeData(page: PageProps, words: TakeWords): Promise<Blob> {
  const { payload } = page;
  const described = {
    name: DESCRIPTION,
    href: `${payload.rootHref}data/${DESCRIPTION}`,
    fingerprint: '',
  };
  const outcomes = await fetchTables([...payload.files, described], Date.now());
  const files = outcomes.filter((outcome) => typeof outcome === 'object');
  if (outcomes.includes('unreachable')) throw new Error('A table does not come');
  const readme = { name: 'readme.txt', bytes: new TextEncoder().encode(readmeText(page, words)) };
  return new Blob([zip([readme, ...files])], { type: 'application/zip' });
}

function readmeText(page: PageProps, words: TakeWords): string {
  const { locale, choice } = page;
  const { title, standfirst, byline, credits } = choice.lookup.story.words;
  const day = parseEdtf(today());
  const text = locale.fill(words.readme, {
    title: locale.text(title),
    standfirst: locale.text(standfirst),
    byline: locale.text(byline),
    credits: locale.text(credits),
    address: shownAddress(page).replace(/\?.*/, ''),
    date: day === null ? '' : locale.date(day),
  });
  // Notepad on Windows breaks lines at these only.
  return `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n`;
}
