import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.md': 'text/markdown; charset=utf-8',
};

/** Files whose name changes with their content may be kept; all others are asked for again. */
const KEPT = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;

/** Serves a folder as any static host would: files, and `index.html` for a folder. */
export function staticServer(folder: string): Server {
  return createServer(async (request, response) => {
    const path = decodePath(request.url ?? '/');
    const file = path === null ? null : await findFile(folder, path);
    if (path === null || file === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Not found');
      return;
    }
    if (file === 'folder') {
      response.writeHead(301, { location: `${path}/` });
      response.end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'cache-control': KEPT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
    response.end(request.method === 'HEAD' ? undefined : await readFile(file));
  });
}

function decodePath(url: string): string | null {
  try {
    const path = normalize(decodeURIComponent(url.split('?')[0] ?? '/'));
    return path.startsWith(sep) && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/** The file to send, `folder` when the address lacks its last slash, `null` when there is nothing. */
async function findFile(root: string, path: string): Promise<string | null> {
  const target = join(root, path);
  const found = await stat(target).catch(() => null);
  if (found === null) return null;
  if (found.isFile()) return target;
  if (!path.endsWith('/')) return 'folder';
  const index = join(target, 'index.html');
  return (await stat(index).catch(() => null))?.isFile() ? index : null;
}
