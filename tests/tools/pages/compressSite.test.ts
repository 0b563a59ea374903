import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressSite } from '../../../tools/pages/compressSite';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-site-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string) => writeFileSync(join(folder, name), content);
const files = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const long = '全文 words '.repeat(200);

it('packs texts that are long enough, twice, and unpacks to the same', async () => {
  put('page.html', long);
  put('short.html', 'short');
  put('picture.png', long);
  await compressSite(folder);
  expect(files()).toEqual([
    'page.html',
    'page.html.br',
    'page.html.gz',
    'picture.png',
    'short.html',
  ]);
  const read = (name: string) => readFileSync(join(folder, name));
  expect(brotliDecompressSync(read('page.html.br')).toString()).toBe(long);
  expect(gunzipSync(read('page.html.gz')).toString()).toBe(long);
});

it('leaves the tables alone, which staff replace', async () => {
  for (const name of ['data', 'en', 'en/data']) mkdirSync(join(folder, name));
  put('data/datapackage.json', long);
  put('en/data/page.html', long);
  await compressSite(folder);
  expect(files().filter((name) => /data\/.*\.(br|gz)$/.test(name))).toEqual([
    'en/data/page.html.br',
    'en/data/page.html.gz',
  ]);
});

it('gives the same bytes again', async () => {
  put('page.html', long);
  await compressSite(folder);
  const first = ['br', 'gz'].map((ending) => readFileSync(join(folder, `page.html.${ending}`)));
  await compressSite(folder);
  const second = ['br', 'gz'].map((ending) => readFileSync(join(folder, `page.html.${ending}`)));
  expect(second).toEqual(first);
});
