import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Story } from '../../src/model/story';
import { frozenTags } from './headTags';
import { pageHtml, type PageParts } from './pageHtml';
import type { SitePage } from './sitePages';

/** Beside the tables, so that it goes wherever they go, and in the site. */
const ARCHIVE = 'archive';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What of a site its frozen pages need; cards, feeds, desk and guides are the live site's. */
const PARTS = ['assets', 'basemap', 'data', 'licences.txt', 'icon.svg'];

/** The days of which a copy is kept, the newest first. */
export function keptDays(dataFolder: string): readonly string[] {
  const folder = join(dataFolder, ARCHIVE);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true });
  return names
    .filter((entry) => entry.isDirectory() && DAY.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .reverse();
}

/**
 * The day that this build is to keep, as `2026-11-28`; `null` when it is asked for none, or when that
 * day is kept already: a frozen page must not change.
 */
export function dayToFreeze(
  isAsked: boolean,
  dataFolder: string,
  today = new Date().toISOString().slice(0, 10),
): string | null {
  if (!isAsked) return null;
  if (!keptDays(dataFolder).includes(today)) return today;
  console.warn(
    `archive/${today}: this day is kept already, and pages that show it must not change. Take the folder ${join(dataFolder, ARCHIVE, today)} away first if nobody shows it.`,
  );
  return null;
}

interface Frozen {
  readonly day: string;
  readonly out: string;
  readonly dataFolder: string;
  readonly template: string;
  readonly story: Story;
  readonly pages: readonly SitePage[];
  /** What a page is written with, told the day. */
  readonly partsOf: (page: SitePage, day: string) => Promise<PageParts>;
}

/** Keeps the built site as it is: each page says its day, reads no live tables and leads to the live one. */
export async function freezeSite(frozen: Frozen): Promise<void> {
  const { day, out, dataFolder, template, story, pages, partsOf } = frozen;
  const kept = join(dataFolder, ARCHIVE, day);
  for (const part of PARTS) {
    if (existsSync(join(out, part))) cpSync(join(out, part), join(kept, part), { recursive: true });
  }
  for (const page of pages) {
    const target = join(kept, page.folder, 'index.html');
    mkdirSync(dirname(target), { recursive: true });
    const parts = await partsOf(page, day);
    writeFileSync(target, await pageHtml(template, parts, frozenTags(page, story)));
  }
}

/** Every kept day is a part of each later site. */
export function copyArchives(dataFolder: string, out: string): void {
  for (const day of keptDays(dataFolder)) {
    const from = join(dataFolder, ARCHIVE, day);
    cpSync(from, join(out, ARCHIVE, day), { recursive: true });
  }
}
