import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Connect } from 'vite';
import { filesBeside } from '../../readDataFolder';
import type { DevData } from './devData';

const TABLE = 'text/csv; charset=utf-8';
/** What events may show that lies beside the tables. */
const PICTURES: ReadonlyMap<string, string> = new Map([
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.gif', 'image/gif'],
  ['.svg', 'image/svg+xml'],
]);

/** Answers for the folder of the tables: the tables as they are, and the pictures beside them. */
export function devTables(folder: string, data: () => DevData): Connect.NextHandleFunction {
  return (request, response, next) => {
    const name = decodeURIComponent((request.url ?? '').replace(/^\/|\?.*$/g, ''));
    const file = data().files.find((one) => one.name === name);
    const type = PICTURES.get(extname(name).toLowerCase());
    const isPicture = type !== undefined && filesBeside(folder)?.has(name) === true;
    if (file === undefined && !isPicture) {
      next();
      return;
    }
    response.setHeader('content-type', file === undefined ? (type ?? '') : TABLE);
    response.setHeader('cache-control', 'no-store');
    response.end(file?.bytes ?? readFileSync(join(folder, name)));
  };
}
