import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|css|json|svg|txt|xml|webmanifest)$/;
/** Below this a packet is a packet. */
const WORTH_IT = 1024;
/** Brotli's best takes a second for a megabyte; what is larger is packed ten times sooner, 5 % worse. */
const LARGE = 1_000_000;
/** One for each of zlib's threads. */
const AT_ONCE = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Writes `.br` and `.gz` beside each text of the built site, so that a server only has to choose.
 * `data/` has none: staff replace a table there, and servers would go on sending the old one's shadow.
 *
 * @param out the built site
 */
export async function compressSite(out: string): Promise<void> {
  const waiting = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => TEXT.test(name) && !name.startsWith(`data${sep}`))
    .map((name) => join(out, name));
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compress(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compress(file: string): Promise<void> {
  const content = readFileSync(file);
  if (content.length < WORTH_IT) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 9 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [brotli, zipped] = await Promise.all([
    toBrotli(content, { params }),
    toGzip(content, { level: 9 }),
  ]);
  writeFileSync(`${file}.br`, brotli);
  writeFileSync(`${file}.gz`, zipped);
}
