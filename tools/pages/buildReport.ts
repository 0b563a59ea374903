import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** More rows than these are one mistake made many times; the check lists them all. */
const MOST_ROWS = 100;

/**
 * What the log of a build ends with: what was written where, then the rows that were left out.
 *
 * @param out the built site
 * @param rejectedRows a line each
 */
export function buildReport(out: string, rejectedRows: readonly string[]): string {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((name) => join(out, name))
    .filter((file) => statSync(file).isFile());
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const written = `Built ${out}: ${pages} pages, ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB. This folder is the whole site.`;
  if (rejectedRows.length === 0) return written;
  const rest = rejectedRows.length - MOST_ROWS;
  return [
    written,
    `${rejectedRows.length} row(s) were left out:`,
    ...rejectedRows.slice(0, MOST_ROWS),
    ...(rest > 0 ? [`  … and ${rest} more: npm run check`] : []),
  ].join('\n');
}
