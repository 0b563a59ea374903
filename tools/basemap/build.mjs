/**
 * Builds every basemap into public/basemap and enters it in SOURCES.md there.
 *
 *   npm ci && node build.mjs
 *   node build.mjs --check     writes nothing; fails when a finished file is not what would be built
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basemapOf } from './basemap.mjs';
import { OUTPUT, recordHashes } from './ledger.mjs';
import { ASIA, WORLD } from './regions.mjs';
import { WORLDVIEWS } from './worldviews.mjs';

const files = [ASIA, WORLD].flatMap((region) =>
  WORLDVIEWS.map((worldview) => ({
    name: `${worldview.name}${region.suffix}.json`,
    text: basemapOf(region, worldview),
  })),
);

if (process.argv.includes('--check')) {
  const stale = files.filter(({ name, text }) => finished(name) !== text).map(({ name }) => name);
  if (stale.length > 0) {
    console.error(`Not what the sources give: ${stale.join(', ')}. Run "node build.mjs".`);
    process.exitCode = 1;
  } else {
    console.log(`All ${files.length} basemaps are what the sources give.`);
  }
} else {
  for (const { name, text } of files) writeFileSync(new URL(name, OUTPUT), text);
  recordHashes();
}

function finished(name) {
  const file = new URL(name, OUTPUT);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
