import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Files whose name changes with their content. */
const HASHED = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;
const DATA = /\/data\/[^/]+$/;

/**
 * What is said of one file besides `always`. The same lines stand in `deploy/`, for servers that are not
 * this one.
 *
 * @param path from the root of the site
 */
export function headersOf(path: string): Record<string, string> {
  return {
    'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': cacheControl(path),
  };
}

/**
 * The headers that the build wrote for hosts, as they are said with every answer.
 *
 * @param text of `_headers` in the built site
 */
export function alwaysSaid(text: string): Record<string, string> {
  const [, block = ''] = /^\/\*\n((?: .*\n?)*)/m.exec(text) ?? [];
  const pairs = [...block.matchAll(/^ +([\w-]+): (.*)$/gm)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value] as const,
  );
  return Object.fromEntries(pairs.filter(([name]) => name !== 'cache-control'));
}

/** A table may wait a minute in a cache on the way; the reader's own browser always asks. */
function cacheControl(path: string): string {
  if (HASHED.test(path)) return 'public, max-age=31536000, immutable';
  return DATA.test(path) ? 'public, max-age=0, s-maxage=60' : 'no-cache';
}
