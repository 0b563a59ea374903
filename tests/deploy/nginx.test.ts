import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressSite } from '../../tools/pages/compressSite';
import { findNginx, startNginx, tryNginx, type Nginx } from './nginx';

const program = findNginx();
if (program === null) {
  console.warn('The nginx configuration is not tested: no nginx here (apt-get install nginx).');
}
const LONG = '全文 words '.repeat(400);
const ASSET = 'assets/page-Ab12Cd34.js';
const table = (version: number) => `id,title\n${`a,version ${version}\n`.repeat(3000)}`;

let folder: string;
let nginx: Nginx | undefined;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(`${nginx?.origin ?? ''}${path}`, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode = 0, headers: answered } = response;
        done({ status: statusCode, headers: answered, body: Buffer.concat(chunks) });
      });
    });
    asked.on('error', fail);
    asked.end();
  });
}

describe.skipIf(program === null)('deploy/nginx.conf', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'story-nginx-'));
    const site = join(folder, 'site');
    for (const name of ['en', 'assets', 'data']) mkdirSync(join(site, name), { recursive: true });
    for (const name of ['index.html', 'en/index.html', ASSET, '.secret']) {
      writeFileSync(join(site, name), `${name} ${LONG}`);
    }
    writeFileSync(join(site, 'data/events.csv'), table(0));
    await compressSite(site);
    for (const name of ['en', 'assets', 'data', 'index.html', '.secret']) {
      cpSync(join(site, name), join(site, 'stories/one', name), { recursive: true });
    }
    // Workers are no root, wherever the test runs as one.
    chmodSync(folder, 0o755);
    nginx = await startNginx(program ?? '', site, folder);
  }, 30_000);

  afterAll(() => {
    nginx?.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(['docs/deploying.md', 'docs/deploying.zh-CN.md'])('starts as %s says', (guide) => {
    const text = readFileSync(guide, 'utf8');
    const [, block = ''] = /^echo '(server .*)' /m.exec(text) ?? [];
    const [, from = '', to = ''] = /^sed 's\/(.*)\/(.*)\/' deploy\/nginx\.conf/m.exec(text) ?? [];
    const site = readFileSync('deploy/nginx.conf', 'utf8');
    expect(site).toContain(`${from} on;`);
    const packed = nginx?.hasBrotli === true ? site.replace(from, to) : site;
    const etc = mkdtempSync(join(folder, 'etc-'));
    mkdirSync(join(etc, 'snippets'));
    const headers = join(etc, 'story-headers.conf');
    cpSync('deploy/story-headers.conf', headers);
    writeFileSync(
      join(etc, 'snippets/story.conf'),
      packed.replaceAll('/etc/nginx/story-headers.conf', headers),
    );
    expect(tryNginx(program ?? '', etc, block)).toBe('');
  });

  it.each(['', '/stories/one'])('serves pages, scripts and tables under “%s/”', async (base) => {
    const page = await get(`${base}/`);
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
      'permissions-policy': expect.stringContaining('geolocation=()') as string,
    });
    const script = await get(`${base}/${ASSET}`);
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    const csv = await get(`${base}/data/events.csv`);
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'public, max-age=0, s-maxage=60',
      etag: expect.any(String) as string,
      'last-modified': expect.any(String) as string,
    });
  });

  it.each([
    ['/en', '/en/'],
    ['/en?topics=x', '/en/?topics=x'],
    ['/stories/one', '/stories/one/'],
  ])('%s gets its slash', async (path, location) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.location]).toEqual([301, location]);
  });

  it.each(['/nothing', '/.secret', '/stories/one/.secret', '/assets/', '/..%2f..%2fetc/passwd'])(
    '%s is not there',
    async (path) => {
      const { status } = await get(path);
      expect([400, 403, 404]).toContain(status);
    },
  );

  it('refuses to be written to', async () => {
    expect((await get('/data/events.csv', {}, 'PUT')).status).toBe(405);
  });

  it('sends what the build packed, and packs tables itself', async () => {
    const best = nginx?.hasBrotli === true ? 'br' : 'gzip';
    const page = await get('/en/', { 'accept-encoding': 'gzip, br' });
    expect(page.headers['content-encoding']).toBe(best);
    expect(page.body.length).toBeLessThan(300);
    const script = await get(`/${ASSET}`, { 'accept-encoding': 'gzip' });
    expect(script.headers['content-encoding']).toBe('gzip');
    const csv = await get('/data/events.csv', { 'accept-encoding': 'gzip, br' });
    expect(csv.headers['content-encoding']).toBe('gzip');
    for (const { headers } of [page, script, csv]) {
      expect(headers.vary).toContain('Accept-Encoding');
    }
  });

  it('answers conditions and parts', async () => {
    const { headers } = await get('/data/events.csv');
    const known = { 'if-none-match': headers.etag ?? '' };
    expect((await get('/data/events.csv', known)).status).toBe(304);
    const since = { 'if-modified-since': headers['last-modified'] ?? '' };
    expect((await get('/data/events.csv', since)).status).toBe(304);
    const part = await get('/data/events.csv', { range: 'bytes=0-7' });
    expect([part.status, part.body.toString()]).toEqual([206, 'id,title']);
  });

  it('gives a table whole while it is replaced, and the new one from then on', async () => {
    const target = join(folder, 'site/data/events.csv');
    const wholes = new Set(Array.from({ length: 21 }, (_, version) => table(version)));
    let isOver = false;
    let torn = 0;
    let count = 0;
    const load = async () => {
      while (!isOver) {
        const { body, status } = await get('/data/events.csv');
        count += 1;
        if (status !== 200 || !wholes.has(body.toString())) torn += 1;
      }
    };
    const loads = Array.from({ length: 4 }, load);
    for (let version = 1; version <= 20; version += 1) {
      writeFileSync(`${target}.new`, table(version));
      renameSync(`${target}.new`, target);
      expect((await get('/data/events.csv')).body.toString()).toBe(table(version));
    }
    isOver = true;
    await Promise.all(loads);
    expect(torn).toBe(0);
    expect(count).toBeGreaterThan(20);
  });
});
