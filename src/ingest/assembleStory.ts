import { compareDates } from '../model/dateOrder';
import type { Change, Story, StoryEvent } from '../model/story';
import { STORY_KEYS, type Settings, type StoryKey } from '../model/settings';
import type { Lang, Texts } from '../model/texts';
import { withSources } from './joins/pairSources';
import { linkedRecords } from './joins/linkedRecords';
import type { StoryTables } from './storyTables';
import type { TableResult } from './rows/tableResult';

/** Joined tables to the story; the needed ones must have rows. */
export function assembleStory(
  tables: StoryTables,
  languages: readonly Lang[],
  defaultLanguage: Lang,
): Story {
  const records = <R>(table: TableResult<R>): readonly R[] => linkedRecords(table, tables);
  const metrics = records(tables.metrics);
  const shown = new Set(metrics.map(({ id }) => id));
  return {
    languages,
    defaultLanguage,
    settings: settingsOf(tables),
    words: wordsOf(tables),
    topics: records(tables.topics),
    places: records(tables.places),
    organizations: records(tables.organizations),
    events: inOrderOfTelling(records(tables.events).map(withSources)),
    agreements: records(tables.agreements).map(withSources),
    metrics,
    observations: records(tables.observations)
      .map(withSources)
      .filter(({ metric }) => shown.has(metric)),
    sources: records(tables.sources),
    eras: records(tables.eras),
    images: {},
    changes: latestFirst(records(tables.changes)),
  };
}

/** Of one day the lower row is the later. */
function latestFirst(changes: readonly Change[]): readonly Change[] {
  return [...changes].sort((a, b) => compareDates(a.date, b.date)).reverse();
}

/** By date, then weight, then row; the undated stay in row order behind the dated. */
function inOrderOfTelling(events: readonly StoryEvent[]): readonly StoryEvent[] {
  return [...events].sort((a, b) => {
    if (a.date === null && b.date === null) return 0;
    return compareDates(a.date, b.date) || a.rank - b.rank;
  });
}

function wordsOf({ story }: StoryTables): Readonly<Record<StoryKey, Texts>> {
  const textOf = (key: StoryKey): Texts =>
    story.rows.find(({ record }) => record.key === key)?.record[''] ?? {};
  return Object.fromEntries(STORY_KEYS.map((key) => [key, textOf(key)])) as Record<StoryKey, Texts>;
}

function settingsOf({ settings }: StoryTables): Settings {
  const valueOf = (key: string): string | null =>
    settings.rows.find(({ record }) => record.key === key)?.record.value ?? null;
  return {
    siteUrl: valueOf('site_url')?.replace(/\/+$/, '') ?? null,
    mapWorldview: valueOf('map_worldview') ?? 'none',
    mapRelief: valueOf('map_relief') === 'yes',
    tileUrl: valueOf('tile_url'),
    tileAttribution: valueOf('tile_attribution'),
    tileKey: valueOf('tile_key'),
    imageHosts: valueOf('image_hosts')?.split(';') ?? [],
    contact: valueOf('contact'),
  };
}
