import type { SourceFile } from '../../../src/ingest/sourceFile';
import { parseCsv, type Grid } from '../../../src/ingest/text/parseCsv';
import { csvBytes } from '../../../src/ingest/writing/writeCsv';
import { readDataFolder } from '../../readDataFolder';
import { manyEvents } from '../timeline/manyEvents';

/** Columns of other languages than English: a long story is measured in one. */
const OTHER_LANGUAGES = /^(.*_)?(zh|kk|ru)$/;

/**
 * The tables of the real story in English, with made-up events after its own until there are so many:
 * the same page, only longer.
 */
export function longStory(dataFolder: string, count: number): readonly SourceFile[] {
  const tables = readDataFolder(dataFolder).map(({ name, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    return { name, grid: inEnglish(parseCsv(text, ',').records) };
  });
  const idsOf = (table: string) =>
    tables
      .find(({ name }) => name === table)
      ?.grid.flatMap(([id = ''], row) => (row > 0 ? id : []));
  const topics = idsOf('topics.csv') ?? [];
  const places = idsOf('places.csv') ?? [];
  const [source = ''] = idsOf('sources.csv') ?? [];
  return tables.map(({ name, grid }) => {
    if (name !== 'events.csv') return { name, bytes: csvBytes(grid) };
    const [header = [], ...rows] = grid;
    const made = manyEvents(count - rows.length).map(({ id, date, rank, title }, i) => {
      const cells: Readonly<Record<string, string>> = {
        id,
        date: date?.edtf ?? '',
        topic: topics[i % topics.length] ?? '',
        places: places[i % places.length] ?? '',
        rank: String(rank),
        source,
        locator: '1',
        title_en: title.en ?? '',
        summary_en: `What the archive says of this: ${title.en ?? ''}.`,
      };
      return header.map((column) => cells[column] ?? '');
    });
    return { name, bytes: csvBytes([...grid, ...made]) };
  });
}

function inEnglish(grid: Grid): Grid {
  const header = grid[0] ?? [];
  const kept = header.flatMap((name, at) => (OTHER_LANGUAGES.test(name) ? [] : at));
  return grid.map((cells) =>
    cells[0] === 'default_language'
      ? ['default_language', 'en']
      : kept.map((at) => cells[at] ?? ''),
  );
}
