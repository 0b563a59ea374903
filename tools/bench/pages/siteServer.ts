import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Site } from './site';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
/** Formats that are packed already. */
const PACKED = ['.png', '.webp', '.woff', '.woff2'];

interface Answer {
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** Serves each site in a folder of its number, as brotli 11 from memory once a file was asked for. */
export function siteServer(sites: readonly Site[]): Server {
  const known = new Map<string, Answer | null>();
  return createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const answer = known.get(pathname) ?? answerTo(sites, decodeURIComponent(pathname));
    known.set(pathname, answer);
    if (answer === null) response.writeHead(404).end();
    else response.writeHead(200, answer.headers).end(answer.body);
  });
}

function answerTo(sites: readonly Site[], pathname: string): Answer | null {
  const [, number = '', asked = ''] = /^\/(\d+)\/(.*)$/.exec(pathname) ?? [];
  const address = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
  const site = sites[Number(number)];
  const content = site === undefined ? null : contentOf(site, address);
  if (content === null) return null;
  const kind = extname(address);
  const type = { 'content-type': TYPES[kind] ?? 'application/octet-stream' };
  if (PACKED.includes(kind)) return { body: content, headers: type };
  return { body: brotliCompressSync(content), headers: { ...type, 'content-encoding': 'br' } };
}

function contentOf({ files, folders }: Site, address: string): Uint8Array | null {
  const own = files.get(address);
  if (own !== undefined) return typeof own === 'string' ? new TextEncoder().encode(own) : own;
  for (const [start, folder] of Object.entries(folders)) {
    const file = join(folder, address.slice(start.length));
    if (address.startsWith(start) && existsSync(file)) return readFileSync(file);
  }
  return null;
}
