import { describe, expect, it } from 'vitest';
import { tableFileName, tableOf } from '../../../src/desk/files/tableFileName';

describe('tableFileName', () => {
  it.each([
    ['events.csv', 'events.csv'],
    ['Events.CSV', 'events.csv'],
    ['events (1).csv', 'events.csv'],
    ['events（2）.csv', 'events.csv'],
    ['events(1) (2).csv', 'events.csv'],
    ['events - 副本.csv', 'events.csv'],
    ['events - 副本 (3).csv', 'events.csv'],
    ['events - Copy.csv', 'events.csv'],
    ['events_utf8.csv', 'events.csv'],
    ['events.csv.csv', 'events.csv'],
    ['events.csv.txt', 'events.csv'],
    ['ｅｖｅｎｔｓ.csv', 'events.csv'],
    ['events.xlsx', 'events.csv'],
    ['events.et', 'events.csv'],
    ['story', 'story.csv'],
    ['Story - events.csv', 'events.csv'],
    ['River - its towns - places (1).csv', 'places.csv'],
    ['丝路 - observations.csv', 'observations.csv'],
  ])('takes %s for %s', (typed, table) => {
    expect(tableFileName(typed)).toBe(table);
  });

  it.each([
    'notes.csv',
    'event.csv',
    'my events.csv',
    'Story - notes.csv',
    '~$events.csv',
    '',
    'new.csv',
    '(1).csv',
  ])('leaves %j as it is', (typed) => {
    expect(tableFileName(typed)).toBe(typed);
  });
});

describe('tableOf', () => {
  it.each([
    ['events.csv', 'events'],
    ['EVENTS.CSV', 'events'],
    ['notes.csv', null],
    ['constructor.csv', null],
  ])('knows the table of %s', (name, table) => {
    expect(tableOf(name)).toBe(table);
  });
});
