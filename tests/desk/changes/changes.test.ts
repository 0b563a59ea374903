import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, isUnchanged } from '../../../src/desk/changes/changes';
import { loadStory } from '../../../src/ingest/loadStory';
import { edited, goodText, storyWith } from '../../fixtures/goodStory';
import { readTopics, topicRows, type TopicRow } from './changedTables';

const tablesWith = (files: Parameters<typeof storyWith>[0]) => loadStory(storyWith(files)).tables;
const good = tablesWith({});

describe('changesOf', () => {
  it('finds nothing between a table and itself', () => {
    for (const name of ['story', 'events', 'observations', 'settings'] as const) {
      expect(isUnchanged(changesOf(good[name], good[name])), name).toBe(true);
    }
  });

  it('names the columns that say something else', () => {
    const { events } = tablesWith({
      'events.csv': edited('events', 'An article is signed', 'A text'),
    });
    expect(changesOf(good.events, events).edited).toMatchObject([
      {
        id: 'signing',
        row: 2,
        title: { en: 'A text' },
        cells: [{ column: 'title_en', before: 'An article is signed', after: 'A text' }],
      },
    ]);
  });

  it('does not count a date that is only typed in another way', () => {
    const { events } = tablesWith({ 'events.csv': edited('events', '2024-07-02', '2024年7月2日') });
    expect(isUnchanged(changesOf(good.events, events))).toBe(true);
  });

  it('counts a row that was left out as removed, and says that it only has to be mended', () => {
    const { events } = tablesWith({ 'events.csv': edited('events', '2024-07-02', '2024-13-02') });
    expect(changesOf(good.events, events).removed).toMatchObject([
      { id: 'signing', isFaulty: true },
    ]);
    const value = edited('observations', 'students,2024,57', 'students,2024,$57');
    const { observations } = tablesWith({ 'observations.csv': value });
    expect(changesOf(good.observations, observations).removed).toMatchObject([
      { id: 'students 2024', isFaulty: true },
    ]);
  });

  it('knows a row that somebody took out', () => {
    const [header, ...rows] = goodText('events').trimEnd().split('\n');
    const { events } = tablesWith({ 'events.csv': [header, ...rows.slice(1)].join('\n') });
    expect(changesOf(good.events, events).removed).toMatchObject([
      { id: 'signing', isFaulty: false },
    ]);
  });

  it('tells a cell whose words stayed and whose meaning went', () => {
    const { organizations } = tablesWith({
      'places.csv': edited('places', 'xian,34.34', 'xian,994.34'),
    });
    const [one] = changesOf(good.organizations, organizations).edited;
    expect(one?.cells).toEqual([{ column: 'place', before: 'xian', after: 'xian' }]);
  });

  it('tells observations apart by metric and period', () => {
    const { observations } = tablesWith({
      'observations.csv': edited('observations', 'students,2025,60', 'students,2025,61'),
    });
    expect(changesOf(good.observations, observations)).toMatchObject({
      added: [],
      removed: [],
      edited: [{ id: 'students 2025', cells: [{ column: 'value', before: '60', after: '61' }] }],
    });
  });

  it('a language that is gone is a change of each of its texts', () => {
    const { topics } = tablesWith({ 'topics.csv': 'id,name_zh\ndiplomacy,外交\nresearch,科研\n' });
    const columns = changesOf(good.topics, topics).edited.map(({ cells }) =>
      cells.map(({ column }) => column).sort(),
    );
    expect(columns).toEqual([
      ['name_en', 'name_kk', 'name_ru'],
      ['name_en', 'name_kk', 'name_ru'],
    ]);
  });
});

describe('between any two versions', () => {
  const ids = (rows: readonly TopicRow[]) => rows.map(({ id }) => id);
  const nameIn = (rows: readonly TopicRow[], id: string) => rows.find((row) => row.id === id)?.name;

  it('added, removed and edited are what sets say', () => {
    fc.assert(
      fc.property(topicRows, topicRows, (before, after) => {
        const changes = changesOf(readTopics(before), readTopics(after));
        const [old, now] = [ids(before), ids(after)];
        expect(changes.added.map(({ id }) => id)).toEqual(now.filter((id) => !old.includes(id)));
        expect(changes.removed.map(({ id }) => id)).toEqual(old.filter((id) => !now.includes(id)));
        expect(changes.edited.map(({ id }) => id)).toEqual(
          now.filter((id) => old.includes(id) && nameIn(before, id) !== nameIn(after, id)),
        );
      }),
    );
  });

  it('the way back is the same changes turned round', () => {
    fc.assert(
      fc.property(topicRows, topicRows, (before, after) => {
        const there = changesOf(readTopics(before), readTopics(after));
        const back = changesOf(readTopics(after), readTopics(before));
        expect(there.removed).toMatchObject(back.added);
        expect(back.removed).toMatchObject(there.added);
        expect(back.reordered).toBe(there.reordered);
        expect(back.edited.map(({ id }) => id).sort()).toEqual(
          there.edited.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('rows in another order are reordered and nothing else', () => {
    fc.assert(
      fc.property(topicRows, (rows) => {
        const turned = changesOf(readTopics(rows), readTopics([...rows].reverse()));
        expect(turned).toMatchObject({ added: [], removed: [], edited: [] });
        expect(turned.reordered).toBe(rows.length > 1);
      }),
    );
  });
});
