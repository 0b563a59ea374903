import { expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { goodText, storyWith } from '../fixtures/goodStory';

it.each([
  ['events (1).csv', 'file-copy'],
  ['events_old.csv', 'file-copy'],
  ['My story - events.csv', 'file-copy'],
  ['events.csv.bak', 'file-copy'],
  ['events.csv.20240702', 'file-copy'],
  ['events.numbers', 'file-not-csv'],
  ['~$events.csv', 'file-locked'],
  ['.~lock.events.csv#', 'file-locked'],
  ['notes.csv', 'file-unknown'],
  ['._events.csv', null],
  ['Thumbs.db', null],
])('%s beside the tables: %s', (name, code) => {
  const { story, problems } = loadStory(storyWith({ [name]: goodText('events') }));
  expect(story?.events).toHaveLength(4);
  expect(problems.map((problem) => [problem.file, problem.effect, problem.code])).toEqual(
    code === null ? [] : [[name, 'none', code]],
  );
});
