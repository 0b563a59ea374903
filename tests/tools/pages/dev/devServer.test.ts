import { connect, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { devPages } from '../../../../tools/pages/dev/devPages';

let server: ViteDevServer;
let port: number;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'silent',
    plugins: [devPages(resolve('data'))],
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, ws: false },
  });
  await server.listen();
  port = (server.httpServer?.address() as AddressInfo).port;
});

afterAll(() => server.close());

/** Sends exactly this: clients tidy addresses before they send them. */
function send(first: string): Promise<string> {
  return new Promise((done, fail) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${first}\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', fail);
    socket.on('close', () => done(Buffer.concat(chunks).toString('utf8')));
  });
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

it.each(['/data/events.csv', '/data/events.csv?v=1', '/data/%65vents.csv', '/embed.js'])(
  '%s is there',
  async (path) => {
    expect(statusOf(await send(`GET ${path} HTTP/1.1`))).toBe(200);
  },
);

it.each([
  '/nothing',
  '/data/nothing.csv',
  '/data/../package.json',
  '/data/%2e%2e/package.json',
  '/data/%E0%A4%A',
  '/%',
  '/%00',
  '/data/events.csv%00.png',
  '/../../etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..\\..\\etc\\passwd',
  '/@fs/etc/passwd',
  '/@fs/etc/passwd?raw',
  '/@fs/etc/passwd?import&raw',
  '/en%0d%0aSet-Cookie:a=b',
  '/.git/config',
  '/%2egit/config',
  '/.env',
  `/${'a'.repeat(5000)}`,
])('%s is not, and nothing of the machine is told', async (path) => {
  const answer = await send(`GET ${path} HTTP/1.1`);
  expect([403, 404]).toContain(statusOf(answer));
  expect(answer).not.toMatch(/root:|"private"|\[core\]/);
});

it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])('%s is refused', async (one) => {
  const answer = await send(`${one} /data/events.csv HTTP/1.1`);
  expect(statusOf(answer)).toBe(405);
  expect(answer).toMatch(/^allow: GET, HEAD, OPTIONS\r$/im);
});

it('breaks off what is no HTTP', async () => {
  expect(statusOf(await send('\u0000\u0001'))).toBe(400);
  expect(statusOf(await send(`GET /${'a'.repeat(20_000)} HTTP/1.1`))).toBe(431);
});

it.each(['/desk/', '/desk/preview/', '/desk/guide.html'])(
  '%s declares the policy that it will have, but for the styles that Vite writes',
  async (path) => {
    const answer = await send(`GET ${path} HTTP/1.1`);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(answer) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy.replace("style-src 'self' 'unsafe-inline'", '')).not.toMatch(/unsafe/);
  },
);
