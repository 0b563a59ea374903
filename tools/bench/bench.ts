import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { MAP_COLUMNS, mapRows } from './map';
import { TIMELINE_COLUMNS, timelineRows } from './timeline';

/** Measures the project beside its peers and prints the tables, a row as soon as it is there. */
async function bench(): Promise<void> {
  const folder = import.meta.dirname;
  if (!existsSync(resolve(folder, 'node_modules'))) {
    console.error('Fetching the peers, once …');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  }
  printRow(TIMELINE_COLUMNS);
  printRow(TIMELINE_COLUMNS.map(() => '---'));
  await timelineRows(printRow);
  console.log();
  printRow(MAP_COLUMNS);
  printRow(MAP_COLUMNS.map(() => '---'));
  await mapRows(printRow);
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

await bench();
