import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { MAP_COLUMNS, mapRows } from './map';
import { PAGE_COLUMNS, pageRows } from './pages';
import { TIMELINE_COLUMNS, timelineRows } from './timeline';

interface Table {
  readonly columns: readonly string[];
  /** Measures, and tells each row as soon as it is known. */
  readonly rows: (told: (row: readonly string[]) => void) => Promise<unknown>;
}

const TABLES: Readonly<Record<string, Table>> = {
  pages: { columns: PAGE_COLUMNS, rows: pageRows },
  timeline: { columns: TIMELINE_COLUMNS, rows: timelineRows },
  map: { columns: MAP_COLUMNS, rows: mapRows },
};

/**
 * Measures the project beside its peers and prints the tables: all, or the one that is named, as in
 * `npm run bench -- pages`.
 */
async function bench(): Promise<void> {
  const folder = import.meta.dirname;
  if (!existsSync(resolve(folder, 'node_modules'))) {
    console.error('Fetching the peers, once …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  }
  const asked = process.argv[2] ?? null;
  if (asked !== null && !(asked in TABLES)) {
    console.error(`There is no table “${asked}”; there are ${Object.keys(TABLES).join(', ')}.`);
    process.exit(1);
  }
  for (const [name, { columns, rows }] of Object.entries(TABLES)) {
    if (asked !== null && asked !== name) continue;
    printRow(columns);
    printRow(columns.map(() => '---'));
    await rows(printRow);
    console.log();
  }
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

await bench();
