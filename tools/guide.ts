import { readFileSync, writeFileSync } from 'node:fs';
import { fillGuide, GUIDE_FILES } from './guide/fillGuide';

/** Writes the lists of columns in the staff guides anew: `npx tsx tools/guide.ts`. */
for (const lang of ['zh', 'en'] as const) {
  const file = GUIDE_FILES[lang];
  writeFileSync(file, await fillGuide(readFileSync(file, 'utf8'), lang));
}
