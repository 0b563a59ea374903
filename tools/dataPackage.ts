import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataPackageText } from './dataPackageText';

/** Writes `datapackage.json` into the data folder: `npx tsx tools/dataPackage.ts [DIR]`. */
const folder = process.argv[2] ?? 'data';
writeFileSync(join(folder, 'datapackage.json'), dataPackageText(folder));
