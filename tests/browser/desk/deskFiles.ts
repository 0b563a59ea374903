import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parseCsv } from '../../../src/ingest/text/parseCsv';
import { encode } from '../../fixtures/encodings';

/** A row of the real events with one cell changed. */
export interface Slip {
  readonly row: number;
  readonly column: string;
  readonly typed: string;
}

/**
 * The site's own events as Chinese Excel saves them: GBK, in the two languages that this encoding
 * can hold whole.
 */
export function eventsInGbk(slips: readonly Slip[]): Buffer {
  const text = readFileSync('data/events.csv', 'utf8').replace(/^\uFEFF/, '');
  const [header = [], ...rows] = parseCsv(text.replaceAll('\r\n', '\n').trimEnd(), ',').records;
  const kept = header.flatMap((name, at) => (/_(kk|ru)$/.test(name) ? [] : [at]));
  const cells = [header, ...rows].map((row, index) =>
    kept.map((at) => {
      const slip = slips.find((one) => one.row === index + 1 && one.column === header[at]);
      return slip?.typed ?? row[at] ?? '';
    }),
  );
  const lines = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  return Buffer.from(encode(lines.join('\r\n'), 'GBK'));
}

/** Drops a file on the page as a hand would. */
export async function dropFile(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], fileName));
      return data;
    },
    { fileName: name, bytes: [...content] },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
