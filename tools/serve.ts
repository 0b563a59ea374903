import { resolve } from 'node:path';
import { staticServer } from './serve/staticServer';

const given = process.env.PORT ?? '4173';
const port = Number(given);
if (!/^\d{1,5}$/.test(given) || port > 65_535) {
  console.error(`PORT is “${given}”: give a number up to 65535, as in PORT=4174 npm start`);
  process.exit(1);
}
const server = staticServer(resolve('dist'), { policy: process.env.CSP ?? '' });

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
      : error.message;
  console.error(reason);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`The story is at http://127.0.0.1:${port}/`));
