import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticServer } from '../../../tools/serve/staticServer';

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': "default-src 'self'",
};
const HOUR = 3_600_000;
const EVENTS = 'id,date\na,2024\n';
let folder: string;
let server: Server;
let port: number;

const put = (name: string, content: string, modified = Date.now() - HOUR) => {
  writeFileSync(join(folder, name), content);
  utimesSync(join(folder, name), new Date(modified), new Date(modified));
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'story-site-'));
  for (const name of ['en', 'assets', 'data', '新闻 & 更多']) mkdirSync(join(folder, name));
  put('index.html', 'root');
  put('index.html.br', 'root in brotli');
  put('index.html.gz', 'root in gzip');
  put('en/index.html', 'english', Date.now());
  put('en/index.html.br', 'an older english');
  put('新闻 & 更多/index.html', '新闻');
  put('assets/page-Ab12Cd34.js', '1');
  put('data/events.csv', EVENTS);
  put('.secret', 'secret');
  put('empty.txt', '');
  symlinkSync('/etc/passwd', join(folder, 'way-out.txt'));
  server = staticServer(folder, { always: ALWAYS });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends exactly this: clients tidy addresses before they send them. */
function send(first: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const lines = [first, 'Host: story', 'Connection: close'];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', fail);
    socket.on('close', () => done(parse(Buffer.concat(chunks).toString('utf8'))));
  });
}

function parse(text: string): Answer {
  const [head = '', ...body] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 2),
    ]),
  );
  return { status: Number(first.split(' ')[1]), headers, body: body.join('\r\n\r\n') };
}

const get = (path: string, headers?: Readonly<Record<string, string>>) =>
  send(`GET ${path} HTTP/1.1`, headers);

describe('addresses', () => {
  it.each([
    ['/', 'root'],
    ['/?event=x#y', 'root'],
    ['//', 'root'],
    ['http://elsewhere.example', 'root'],
    ['http://elsewhere.example/en/', 'english'],
    ['/en/', 'english'],
    ['/en/.', 'english'],
    ['/en/./index.html', 'english'],
    ['/data/../en/index.html?topics=x', 'english'],
    ['/%65n/', 'english'],
    [`/${encodeURIComponent('新闻 & 更多')}/`, '新闻'],
    ['/empty.txt', ''],
  ])('%s is there', async (path, body) => {
    expect(await get(path)).toMatchObject({ status: 200, body });
  });

  it.each([
    '/nothing',
    '/index.html/',
    '/%E0%A4%A',
    '/%',
    '/%00',
    '/index.html%00.csv',
    '/..%2f..%2fetc/passwd',
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..\\..\\etc\\passwd',
    '/..%5c..%5cetc%5cpasswd',
    '/en%0d%0aSet-Cookie:a=b',
    '/index.html::$DATA',
    '/.secret',
    '/%2esecret',
    '/.git/config',
    '/way-out.txt',
    '/assets/',
    `/${'a'.repeat(5000)}`,
    `/${'en/'.repeat(2000)}`,
  ])('%s is not', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('root');
  });

  it.each([
    ['/en', '/en/'],
    ['/en?topics=x', '/en/?topics=x'],
    ['//en', '/en/'],
    [`/${encodeURIComponent('新闻 & 更多')}`, '/%E6%96%B0%E9%97%BB%20&%20%E6%9B%B4%E5%A4%9A/'],
  ])('%s has lost its slash', async (path, location) => {
    expect(await get(path)).toMatchObject({ status: 301, headers: { location } });
  });

  it('breaks off what is no HTTP', async () => {
    expect((await send('\u0000\u0001')).status).toBe(400);
    expect((await send(`GET /${'a'.repeat(20_000)} HTTP/1.1`)).status).toBe(431);
  });
});

describe('methods', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])('%s is refused', async (one) => {
    const { status, headers } = await send(`${one} / HTTP/1.1`);
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  it('says which there are', async () => {
    for (const target of ['*', '/en/']) {
      expect((await send(`OPTIONS ${target} HTTP/1.1`)).status).toBe(204);
    }
  });

  it('HEAD is GET without the body', async () => {
    const [head, whole] = [await send('HEAD /en/ HTTP/1.1'), await get('/en/')];
    expect(head.body).toBe('');
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' });
    expect(head.headers['content-length']).toBe('7');
  });
});

describe('packed files', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', 'root in brotli'],
    ['gzip', 'gzip', 'root in gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip', 'root in gzip'],
    ['br;q=0, gzip;q=0', undefined, 'root'],
    ['*', 'br', 'root in brotli'],
    ['br;q=0, *', 'gzip', 'root in gzip'],
    ['identity', undefined, 'root'],
    ['brotli, gzippo', undefined, 'root'],
    [';;,=;q=x', undefined, 'root'],
  ])('%s', async (accepted, encoding, body) => {
    const answer = await get('/', { 'accept-encoding': accepted });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toBe(body);
  });

  it('one older than its file is the shadow of something replaced', async () => {
    expect((await get('/en/', { 'accept-encoding': 'br' })).body).toBe('english');
  });
});

describe('parts', () => {
  const size = EVENTS.length;
  it.each([
    ['bytes=0-1', 'id', `bytes 0-1/${size}`],
    ['bytes=-5', '2024\n', `bytes ${size - 5}-${size - 1}/${size}`],
    ['bytes=10-', EVENTS.slice(10), `bytes 10-${size - 1}/${size}`],
    ['bytes=10-9999', EVENTS.slice(10), `bytes 10-${size - 1}/${size}`],
    ['bytes=-9999', EVENTS, `bytes 0-${size - 1}/${size}`],
  ])('%s', async (range, body, place) => {
    const answer = await get('/data/events.csv', { range, 'accept-encoding': 'br' });
    expect(answer).toMatchObject({ status: 206, body, headers: { 'content-range': place } });
    expect(answer.headers['content-length']).toBe(String(body.length));
  });

  it.each(['bytes=5-2', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=-', ''])(
    'the whole for “%s”',
    async (range) => {
      expect(await get('/data/events.csv', { range })).toMatchObject({ status: 200, body: EVENTS });
    },
  );

  it.each(['bytes=15-', 'bytes=99999999999999999999-', 'bytes=-0'])('beyond: %s', async (range) => {
    const { status, headers } = await get('/data/events.csv', { range });
    expect([status, headers['content-range']]).toEqual([416, `bytes */${size}`]);
  });
});

describe('what the client has already', () => {
  it('is not sent again, by its mark or by its time', async () => {
    const { headers } = await get('/data/events.csv');
    const { etag = '', 'last-modified': time = '' } = headers;
    expect(etag).toMatch(/^"[\w-]+"$/);
    const later = new Date(Date.now() + HOUR).toUTCString();
    for (const known of [
      { 'if-none-match': etag },
      { 'if-none-match': `W/${etag}` },
      { 'if-none-match': `"other", ${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': time },
      { 'if-modified-since': later },
    ]) {
      const answer = await get('/data/events.csv', known);
      expect([answer.status, answer.body], JSON.stringify(known)).toEqual([304, '']);
      expect(answer.headers.etag).toBe(etag);
    }
    for (const known of [
      { 'if-none-match': '"other"' },
      { 'if-none-match': '"other"', 'if-modified-since': later },
      { 'if-modified-since': 'yesterday' },
      { 'if-modified-since': new Date(0).toUTCString() },
    ]) {
      expect((await get('/data/events.csv', known)).status, JSON.stringify(known)).toBe(200);
    }
    const part = { range: 'bytes=0-1' };
    expect((await get('/data/events.csv', { ...part, 'if-range': etag })).status).toBe(206);
    expect((await get('/data/events.csv', { ...part, 'if-range': time })).status).toBe(206);
    expect((await get('/data/events.csv', { ...part, 'if-range': '"other"' })).status).toBe(200);
  });

  it('has another mark for each packing', async () => {
    const marks = await Promise.all(
      ['br', 'gzip', 'identity'].map((one) => get('/', { 'accept-encoding': one })),
    );
    expect(new Set(marks.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('is another once a table is replaced', async () => {
    put('data/topics.csv', 'id\na\n');
    const { headers } = await get('/data/topics.csv');
    put('data/topics.csv', 'id\nb\n', Date.now());
    const answer = await get('/data/topics.csv', { 'if-none-match': headers.etag ?? '' });
    expect(answer).toMatchObject({ status: 200, body: 'id\nb\n' });
  });
});

describe('headers', () => {
  it.each([
    ['/assets/page-Ab12Cd34.js', 'public, max-age=31536000, immutable'],
    ['/data/events.csv', 'public, max-age=0, s-maxage=60'],
    ['/en/', 'no-cache'],
  ])('%s may be kept: %s', async (path, kept) => {
    expect((await get(path)).headers['cache-control']).toBe(kept);
  });

  it.each(['/', '/nothing', '/en'])('%s is served with the policy asked for', async (path) => {
    expect((await get(path)).headers).toMatchObject({
      'content-security-policy': "default-src 'self'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
  });
});
