import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OUT } from './pages/outFolder';
import { alwaysSaid } from './serve/headers';
import { staticServer } from './serve/staticServer';

const given = process.env.PORT ?? '4173';
const port = Number(given);
if (!/^\d{1,5}$/.test(given) || port > 65_535) {
  console.error(`PORT is “${given}”: give a number up to 65535, as in PORT=4174 npm start`);
  process.exit(1);
}
const site = resolve(OUT);
const written = join(site, '_headers');
const always = existsSync(written) ? alwaysSaid(readFileSync(written, 'utf8')) : {};
const server = staticServer(site, { always });

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
      : error.message;
  console.error(reason);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`The story is at http://127.0.0.1:${port}/`));
