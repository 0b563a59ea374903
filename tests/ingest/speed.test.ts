import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { parseCsv } from '../../src/ingest/text/parseCsv';
import { goodText, storyWith } from '../fixtures/goodStory';

const ROWS = 20_000;
/** So many times as long as splitting the same text into cells, which a busy machine slows as well. */
const MOST = 40;

/** An events.csv of so many rows, each with an id of its own. */
function manyEvents(change: (row: string, index: number) => string): string {
  const [header = '', ...rows] = goodText('events').trimEnd().split('\n');
  const many = Array.from({ length: ROWS }, (_, index) => {
    const row = rows[index % rows.length] ?? '';
    return change(
      row.replace(/^\w+/, (id) => `${id}-${String(index)}`),
      index,
    );
  });
  return [header, ...many].join('\n');
}

/**
 * Seconds of processor time, the least of three: other work on the machine does not count, and
 * rubbish that earlier tests left in this process is collected in one of them.
 */
function secondsOf(work: () => void): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...tries);
}

describe(`${String(ROWS)} rows`, () => {
  it.each([
    ['good', (row: string) => row],
    [
      'bad',
      (row: string, index: number) =>
        row
          .replace('report', `reprot${String(index)}`)
          .replace('kaznu', `kaznuu${String(index)}`)
          .replace(/20\d\d-\d\d/, '2024/13'),
    ],
    [
      'long',
      (row: string) => row.replace(/,([^,"]+),report/, `,"${'长句，'.repeat(60)}\n第二段",report`),
    ],
  ])('%s ones are read without delay', { timeout: 120_000 }, (_, change) => {
    const text = manyEvents(change);
    const files = storyWith({ 'events.csv': text });
    const split = secondsOf(() => parseCsv(text, ','));
    const seconds = secondsOf(() => {
      const { tables } = loadStory(files);
      expect(tables.events.rows.length + tables.events.dropped.length).toBe(ROWS);
    });
    expect(seconds / split).toBeLessThan(MOST);
  });
});
