import { expect } from 'vitest';
import { TABLE_NAMES } from '../../src/ingest/columns';
import type { LoadResult } from '../../src/ingest/loadStory';
import { PROBLEM_CODES } from '../../src/ingest/problemCodes';
import { compareDates } from '../../src/model/dateOrder';
import type { Story } from '../../src/model/story';
import type { Cited } from '../../src/model/sources';

const CODES = new Set<string>(PROBLEM_CODES);

/** What holds for every result, whatever the files were. */
export function expectSound({ story, problems, rows, tables }: LoadResult): void {
  for (const { code, effect, row, value } of problems) {
    expect(CODES.has(code)).toBe(true);
    if (effect === 'row') expect(row).not.toBeNull();
    if (value !== null) expect(value.trim()).toBe(value);
  }
  expect(rows).toBe(TABLE_NAMES.reduce((sum, name) => sum + tables[name].rows.length, 0));
  if (story === null) {
    expect(problems.some(({ effect }) => effect === 'file')).toBe(true);
    return;
  }
  expectExact(story);
  expectJoined(story);
}

const sourcesOf = ({ cited }: Cited): readonly string[] => cited.map(({ source }) => source);

/** Plain JSON: nothing undefined, no number that is none. */
function expectExact(story: Story): void {
  expect(JSON.parse(JSON.stringify(story))).toEqual(story);
}

function expectJoined(story: Story): void {
  const ids = (records: readonly { readonly id: string }[]): Set<string> => {
    const set = new Set(records.map(({ id }) => id));
    expect(set.size).toBe(records.length);
    return set;
  };
  const known = {
    topic: ids(story.topics),
    place: ids(story.places),
    organization: ids(story.organizations),
    event: ids(story.events),
    metric: ids(story.metrics),
    source: ids(story.sources),
  };
  const points = (to: keyof typeof known, given: readonly (string | null)[]): void => {
    for (const id of given) if (id !== null) expect(known[to].has(id), `${to} ${id}`).toBe(true);
  };
  for (const { place } of story.organizations) points('place', [place]);
  for (const one of story.events) {
    points('topic', [one.topic]);
    points('place', one.places);
    points('organization', one.organizations);
    points('source', sourcesOf(one));
  }
  for (const one of story.agreements) {
    points('organization', one.parties);
    points('event', [one.event]);
    points('source', sourcesOf(one));
  }
  for (const { topic, derive } of story.metrics) {
    points('topic', [topic]);
    if (derive?.kind === 'distance') points('place', [derive.from, derive.to]);
  }
  for (const one of story.observations) {
    points('metric', [one.metric]);
    points('event', one.events);
    points('source', sourcesOf(one));
  }
  for (const [index, one] of story.events.slice(1).entries()) {
    expect(compareDates(story.events[index]?.date ?? null, one.date)).toBeLessThanOrEqual(0);
  }
  expect(story.languages).toContain(story.defaultLanguage);
}
