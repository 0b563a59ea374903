import { resolve } from 'node:path';
import { staticServer } from './serve/staticServer';

const port = Number(process.env.PORT ?? 4173);
const server = staticServer(resolve('dist'));

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start`
      : error.message;
  console.error(reason);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`The story is at http://127.0.0.1:${port}/`));
