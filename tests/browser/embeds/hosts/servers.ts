import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { bundle } from '../../../embed/bundle';

const require = createRequire(import.meta.url);

/** The hosts' own scripts, as newsrooms load them. */
const HOST_SCRIPTS = new Map([
  ['pym.js', 'pym.js/dist/pym.v1.js'],
  ['frames.js', '@newswire/frames'],
  ['iframe-resizer-4.js', 'iframe-resizer/js/iframeResizer.js'],
  ['iframe-resizer-5.js', '@iframe-resizer/parent/index.umd.js'],
]);

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** What a careful server says of the story: nothing from elsewhere, no script written in the page. */
const POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri *";

interface HostPageOptions {
  readonly sandboxed?: boolean;
  readonly key?: string;
  readonly query?: string;
  /** The page in the frame, from the story's root. */
  readonly page?: string;
}

export interface Servers {
  /** Where the story lies; another site than the hosts, as it is in life. */
  readonly story: string;
  /** A host page; its frame holds the story, in a sandbox if that is asked for. */
  hostPage(name: string, options?: HostPageOptions): string;
  stop(): Promise<void>;
}

/**
 * Serves a story and the pages that embed it, each on a port of its own and without any header
 * that would allow one to read the other.
 *
 * @param site the built site, or one small page that stands for any of its frames
 */
export async function startServers(site: 'dist' | 'child' = 'child'): Promise<Servers> {
  const inStory = site === 'dist' ? serveDist : await serveChild();
  const folder = new URL('./', import.meta.url);
  const serve = async ({ pathname, searchParams }: URL): Promise<string | Uint8Array> => {
    if (pathname.startsWith('/story/')) return inStory(pathname.slice('/story/'.length));
    // Browsers ask each new host for it, and a missing one would be an error on the console.
    if (pathname === '/favicon.ico') return '';
    const name = pathname.slice(pathname.lastIndexOf('/') + 1);
    const script = HOST_SCRIPTS.get(name);
    if (script !== undefined) return readFile(require.resolve(script), 'utf8');
    const page = await readFile(new URL(`pages/${name}.html`, folder), 'utf8');
    const sandboxed = searchParams.has('sandboxed');
    const child = searchParams.get('page') ?? 'embed/map/index.html';
    return page
      .replaceAll('{{story}}', storyBase)
      .replaceAll('{{child}}', `${storyBase}${child}?e=${searchParams.get('key')}`)
      .replaceAll('{{attribute}}', sandboxed ? 'sandbox="allow-scripts"' : '')
      .replaceAll('{{value}}', sandboxed ? 'allow-scripts' : '');
  };
  const storyServer = await startServer(serve, site === 'dist' ? POLICY : null);
  const hostServer = await startServer(serve, null);
  const storyBase = `http://localhost:${storyServer.port}/story/`;
  return {
    story: storyBase,
    hostPage: (name, { sandboxed = false, key = 'ab12', query = '', page } = {}) => {
      const asked = `?key=${key}${sandboxed ? '&sandboxed' : ''}${page === undefined ? '' : `&page=${page}`}`;
      return `http://127.0.0.1:${hostServer.port}/${name}${asked}${query}`;
    },
    stop: async () => {
      await Promise.all([storyServer.stop(), hostServer.stop()]);
    },
  };
}

function serveDist(path: string): Promise<Uint8Array> {
  return readFile(`dist/${path}${path.endsWith('/') ? 'index.html' : ''}`);
}

async function serveChild(): Promise<(path: string) => Promise<string>> {
  const [child, embed] = await Promise.all(
    ['tests/browser/embeds/hosts/child.ts', 'src/embed/host/embed.ts'].map(bundle),
  );
  const page = await readFile(new URL('child.html', import.meta.url), 'utf8');
  return (path) =>
    Promise.resolve((path === 'child.js' ? child : path === 'embed.js' ? embed : page) ?? '');
}

async function startServer(
  serve: (address: URL) => Promise<string | Uint8Array>,
  policy: string | null,
) {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const type = TYPES[extname(address.pathname)] ?? 'text/html';
    serve(address).then(
      (body) => {
        response.setHeader('content-type', `${type}; charset=utf-8`);
        if (policy !== null) {
          response.setHeader('content-security-policy', policy);
        }
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
