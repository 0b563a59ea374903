import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Where the finished basemaps lie, served untouched. */
export const OUTPUT = new URL('../../public/basemap/', import.meta.url);

const LEDGER = new URL('SOURCES.md', OUTPUT);
const HASHES = /```sha256\n[^`]*```/;

/** Writes the sha256 of every finished file into SOURCES.md, as `sha256sum -c` reads it. */
export function recordHashes() {
  const lines = readdirSync(OUTPUT)
    .filter((name) => /\.(json|webp)$/.test(name))
    .sort()
    .map((name) => `${sha256Of(readFileSync(new URL(name, OUTPUT)))}  ${name}\n`);
  const text = readFileSync(LEDGER, 'utf8');
  if (!HASHES.test(text)) {
    throw new Error('SOURCES.md has lost its block "```sha256"; put an empty one under "Files".');
  }
  writeFileSync(LEDGER, text.replace(HASHES, '```sha256\n' + lines.join('') + '```'));
}

function sha256Of(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
