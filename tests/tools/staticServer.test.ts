import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticServer } from '../../tools/serve/staticServer';

let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'story-site-'));
  mkdirSync(join(folder, 'en'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'root');
  writeFileSync(join(folder, 'en/index.html'), 'english');
  writeFileSync(join(folder, 'assets/page-Ab12Cd34.js'), '1');
  server = staticServer(folder);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('staticServer', () => {
  it.each([
    ['/', 200, 'root'],
    ['/en/', 200, 'english'],
    ['/en', 200, 'english'],
    ['/en/index.html?topics=x', 200, 'english'],
    ['/nothing', 404, 'Not found'],
    ['/%E0%A4%A', 404, 'Not found'],
    ['/..%2f..%2fetc/passwd', 404, 'Not found'],
  ])('%s', async (path, status, body) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(body);
  });

  it('lets only files be kept whose name changes with them', async () => {
    const kept = await fetch(`${origin}/assets/page-Ab12Cd34.js`);
    expect(kept.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${origin}/`)).headers.get('cache-control')).toBe('no-cache');
  });
});
