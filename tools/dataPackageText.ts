import { dataPackage } from '../src/ingest/writing/dataPackage';
import { loadStory } from '../src/ingest/loadStory';
import { readDataFolder } from './readDataFolder';

/** The text of `datapackage.json` for the languages that a data folder has. */
export function dataPackageText(folder: string): string {
  const { story } = loadStory(readDataFolder(folder));
  const languages = story?.languages ?? ['zh', 'en', 'kk', 'ru'];
  return `${JSON.stringify(dataPackage(languages), null, 2)}\n`;
}
