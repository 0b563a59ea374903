import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { bundle } from '../../embed/bundle';

const require = createRequire(import.meta.url);

/** The hosts' own scripts, as newsrooms load them. */
const HOST_SCRIPTS = new Map([
  ['pym.js', 'pym.js/dist/pym.v1.js'],
  ['frames.js', '@newswire/frames'],
  ['iframe-resizer-4.js', 'iframe-resizer/js/iframeResizer.js'],
  ['iframe-resizer-5.js', '@iframe-resizer/parent/index.umd.js'],
]);

export interface Servers {
  /** Where the story lies; another site than the hosts, as it is in life. */
  readonly story: string;
  /** A host page; its frame holds the story, in a sandbox if that is asked for. */
  hostPage(name: string, options?: { sandboxed?: boolean; key?: string; query?: string }): string;
  stop(): Promise<void>;
}

/** Serves a story and the pages that embed it, each on a port of its own. */
export async function startServers(): Promise<Servers> {
  const [child, embed] = await Promise.all(
    ['tests/browser/hosts/child.ts', 'src/embed/host/embed.ts'].map(bundle),
  );
  const folder = new URL('./', import.meta.url);
  const serve = async ({ pathname, searchParams }: URL): Promise<string> => {
    if (pathname === '/story/child.js') return child ?? '';
    if (pathname === '/story/embed.js') return embed ?? '';
    if (pathname.includes('/embed/')) return readFile(new URL('child.html', folder), 'utf8');
    const name = pathname.slice(pathname.lastIndexOf('/') + 1);
    const script = HOST_SCRIPTS.get(name);
    if (script !== undefined) return readFile(require.resolve(script), 'utf8');
    const page = await readFile(new URL(`pages/${name}.html`, folder), 'utf8');
    const sandboxed = searchParams.has('sandboxed');
    return page
      .replaceAll('{{story}}', storyBase)
      .replaceAll('{{child}}', `${storyBase}embed/map/index.html?e=${searchParams.get('key')}`)
      .replaceAll('{{attribute}}', sandboxed ? 'sandbox="allow-scripts"' : '')
      .replaceAll('{{value}}', sandboxed ? 'allow-scripts' : '');
  };
  const storyServer = await startServer(serve);
  const hostServer = await startServer(serve);
  const storyBase = `http://localhost:${storyServer.port}/story/`;
  return {
    story: storyBase,
    hostPage: (name, { sandboxed = false, key = 'ab12', query = '' } = {}) =>
      `http://127.0.0.1:${hostServer.port}/${name}?key=${key}${sandboxed ? '&sandboxed' : ''}${query}`,
    stop: async () => {
      await Promise.all([storyServer.stop(), hostServer.stop()]);
    },
  };
}

async function startServer(serve: (address: URL) => Promise<string>) {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const type = address.pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    serve(address).then(
      (body) => response.setHeader('content-type', `${type}; charset=utf-8`).end(body),
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
