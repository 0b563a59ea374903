import { loadStory } from '../../src/ingest/loadStory';
import type { Story } from '../../src/model/story';
import { readDataFolder } from '../../tools/readDataFolder';

/** The story that the site under test was built from. */
export function realStory(): Story {
  const { story } = loadStory(readDataFolder('data'));
  if (story === null) throw new Error('The tables in data/ make no story');
  return story;
}

/** Where each language's page stands. */
export const PAGES = [
  { lang: 'zh', path: '/' },
  { lang: 'en', path: '/en/' },
  { lang: 'kk', path: '/kk/' },
  { lang: 'ru', path: '/ru/' },
] as const;
