import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import sharp from 'sharp';

type Cells = Readonly<Record<string, string>>;

/** A host that the story allows, and one that it does not. */
export const ALLOWED = 'media.example.org';
export const FOREIGN = 'elsewhere.example';

/** What the first events of the story show. */
export const PICTURES: readonly Cells[] = [
  {
    image: 'campus.jpg',
    image_alt_en: 'Students before a building',
    image_credit_en: 'Photo: A. Witness',
  },
  { image: `https://${ALLOWED}/still.jpg`, image_link: 'https://www.youtube.com/watch?v=1' },
  { image: `https://${FOREIGN}/secret.jpg`, image_alt_en: 'Never shown' },
  { image: 'small.png', image_link: 'https://www.bilibili.com/video/1', image_alt_en: 'A still' },
];

/** The real events with pictures, as CSV. */
export function picturedEvents(): string {
  const text = readFileSync('data/events.csv', 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true });
  const columns = [...new Set(PICTURES.flatMap((one) => Object.keys(one)))];
  const empty = Object.fromEntries(columns.map((column) => [column, '']));
  return Papa.unparse(data.map((row, i) => ({ ...row, ...empty, ...PICTURES[i] })));
}

/** A photograph of made-up colours, in so many pixels. */
export function photograph(width: number, height: number, type: 'jpeg' | 'png'): Promise<Buffer> {
  const create = { width, height, channels: 3, background: '#28604a' } as const;
  return sharp({ create }).toFormat(type).toBuffer();
}

/** A data folder with the real story, its pictures beside the tables. */
export async function picturedFolder(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'pictured-')), 'data');
  cpSync('data', folder, { recursive: true, filter: (source) => !source.includes('archive') });
  writeFileSync(join(folder, 'events.csv'), picturedEvents());
  writeFileSync(join(folder, 'campus.jpg'), await photograph(1600, 900, 'jpeg'));
  writeFileSync(join(folder, 'small.png'), await photograph(300, 200, 'png'));
  const settings = join(folder, 'settings.csv');
  writeFileSync(settings, `${readFileSync(settings, 'utf8').trimEnd()}\nimage_hosts,${ALLOWED}\n`);
  return folder;
}
