import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hostHeaders } from '../../tools/pages/hostHeaders';
import { serverPolicy, sitePolicy, textHash } from '../../tools/pages/policy';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const NO_HOSTS = { tileUrl: null, tileKey: null, imageHosts: [] };
const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];

/** Where nginx is; where it may be installed, it is; `null` when there is none. */
export function findNginx(): string | null {
  const found = () => PLACES.find((place) => existsSync(place)) ?? null;
  if (found() !== null) return found();
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return null;
  // A run level at which no service starts: only the program is wanted.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'nginx']]) {
    spawnSync('apt-get', args, { env, timeout: 120_000 });
  }
  return found();
}

export interface Nginx {
  readonly origin: string;
  readonly hasBrotli: boolean;
  stop(): void;
}

/** Serves a folder with the very configuration that is in `deploy/`, on a free port of this machine. */
export async function startNginx(program: string, root: string, scratch: string): Promise<Nginx> {
  const port = await freePort();
  const hasBrotli = existsSync(BROTLI);
  const headers = join(scratch, 'headers.conf');
  const policy = serverPolicy(sitePolicy(NO_HOSTS, [textHash('a{}')]));
  writeFileSync(headers, hostHeaders('deploy', policy).get('headers.conf') ?? '');
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('root /srv/story;', `root ${root};`)
    .replaceAll('/etc/nginx/story-headers.conf', headers)
    .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
  mkdirSync(join(scratch, 'tmp'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${join(scratch, 'tmp', name)};`)
    .join('\n');
  const text = `${hasBrotli ? `load_module ${BROTLI};` : ''}
    daemon off; pid ${join(scratch, 'pid')}; error_log stderr warn; worker_processes 1;
    events {}
    http { access_log off; ${temporary} server { listen 127.0.0.1:${port}; ${site} } }`;
  const file = join(scratch, 'nginx.conf');
  writeFileSync(file, text);
  const child = spawn(program, ['-c', file, '-p', scratch, '-e', 'stderr']);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isUp(origin))) {
    if (child.exitCode !== null) throw new Error(`nginx does not start: ${said}`);
    await setTimeout(50);
  }
  if (said.includes('[warn]')) throw new Error(said);
  return { origin, hasBrotli, stop: () => child.kill() };
}

/** What nginx has to say against a `server { … }` in its folder of settings; nothing when it would start. */
export function tryNginx(program: string, etc: string, server: string): string {
  const file = join(etc, 'nginx.conf');
  const module = existsSync(BROTLI) ? `load_module ${BROTLI};` : '';
  const text = `${module} pid ${join(etc, 'pid')}; error_log stderr warn; events {} http { access_log off; ${server} }`;
  writeFileSync(file, text);
  const { status, stderr } = spawnSync(
    program,
    ['-t', '-q', '-c', file, '-p', etc, '-e', 'stderr'],
    {
      encoding: 'utf8',
    },
  );
  return status === 0 ? '' : stderr;
}

async function isUp(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
