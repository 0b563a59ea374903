import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { messageOf } from '../../src/ingest/messages/messageOf';
import { edited, goodText, storyWith } from '../fixtures/goodStory';

/** Four times as much may take this many times as long: far from a square's sixteen. */
const MOST_GROWTH = 10;
/** Below this a measurement is noise, in seconds of processor time. */
const NOISE = 0.02;

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const dated = (text: string) => ({ 'events.csv': edited('events', '2024-07-02', cell(text)) });

/** What grows, and how much of it one file of the test has. */
const FLOODS: readonly (readonly [
  name: string,
  size: number,
  files: (size: number) => Readonly<Record<string, string>>,
])[] = [
  ['a date repeated', 20_000, (size) => dated('2024-'.repeat(size))],
  ['combining marks in a date', 50_000, (size) => dated(`2024${'\u0301\u0316'.repeat(size)}`)],
  [
    'combining marks in an amount',
    50_000,
    (size) => ({
      'observations.csv': edited('observations', ',57,', `,57${'\u0301\u0316'.repeat(size)},`),
    }),
  ],
  [
    'combining marks in a coordinate',
    50_000,
    (size) => ({
      'places.csv': edited('places', '43.222', `43.222${'\u0301\u0316'.repeat(size)}`),
    }),
  ],
  [
    'combining marks in a link',
    50_000,
    (size) => ({
      'organizations.csv': edited(
        'organizations',
        'https://www.kaznu.kz/',
        `https://www.kaznu.kz/${'\u0301\u0316'.repeat(size)}`,
      ),
    }),
  ],
  [
    'combining marks in a title',
    50_000,
    (size) => ({ 'events.csv': edited('events', 'A lecture', `A${'\u0301\u0316'.repeat(size)}`) }),
  ],
  [
    'question marks in a title',
    50_000,
    (size) => ({ 'events.csv': edited('events', 'Дәріс', `${'?'.repeat(size)}а`) }),
  ],
  [
    'words in a standfirst',
    100_000,
    (size) => ({
      'story.csv': edited('story', '"A standfirst, short and plain"', cell('word, '.repeat(size))),
    }),
  ],
  [
    'tags that never close',
    50_000,
    (size) => ({ 'events.csv': edited('events', 'A lecture', cell('<p '.repeat(size))) }),
  ],
  [
    'unknown ids in a cell',
    5_000,
    (size) => ({
      'events.csv': edited(
        'events',
        'astana,nwpu;kaznu',
        `astana,${Array.from({ length: size }, (_, at) => `id${String(at)}`).join(';')}`,
      ),
    }),
  ],
  [
    'rows',
    4_000,
    (size) => {
      const row = goodText('events').trimEnd().split('\n')[2] ?? '';
      const rows = Array.from({ length: size }, (_, at) => row.replace('lab', `lab-${String(at)}`));
      return { 'events.csv': `${goodText('events')}${rows.join('\n')}\n` };
    },
  ],
  [
    'values of one figure',
    4_000,
    (size) => {
      const rows = Array.from(
        { length: size },
        (_, at) => `students,${String(1000 + at)},${String(at)},,,,,,,,report,2.2`,
      );
      return { 'observations.csv': `${goodText('observations')}${rows.join('\n')}\n` };
    },
  ],
];

/** The least of three, in seconds of processor time. */
function secondsOf(read: () => unknown): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    read();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...tries);
}

/** How many times as long four times as much takes. */
function growthOf(size: number, read: (size: number) => unknown): number {
  return (
    secondsOf(() => read(4 * size)) /
    Math.max(
      secondsOf(() => read(size)),
      NOISE,
    )
  );
}

describe('what grows four times', () => {
  it.each(FLOODS)('takes about four times as long: %s', { timeout: 120_000 }, (_, size, files) => {
    expect(growthOf(size, (amount) => loadStory(storyWith(files(amount))))).toBeLessThan(
      MOST_GROWTH,
    );
  });

  // Planted: without it nobody would know that the others can fail.
  it('is found where each letter is compared with all before it', () => {
    const planted = (amount: number) => {
      let same = 0;
      for (let at = 0; at < amount; at += 1) {
        for (let before = 0; before < at; before += 1) same += (at ^ before) & 1;
      }
      return same;
    };
    expect(growthOf(8_000, planted)).toBeGreaterThan(MOST_GROWTH);
  });

  it.each(FLOODS)('is told in few words: %s', { timeout: 60_000 }, (_, size, files) => {
    for (const problem of loadStory(storyWith(files(size))).problems) {
      expect(problem.value?.length ?? 0).toBeLessThan(400);
      expect(messageOf(problem, 'en').length).toBeLessThan(900);
      expect(messageOf(problem, 'zh').length).toBeLessThan(900);
    }
  });
});

describe('ids that are names of every object', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is an id', (id) => {
    const files = storyWith({
      'topics.csv': edited('topics', 'research', id),
      'events.csv': goodText('events').replaceAll(',research,', `,${id},`),
      'metrics.csv': goodText('metrics').replaceAll(',research,', `,${id},`),
    });
    const { story, problems } = loadStory(files);
    expect(problems).toEqual([]);
    expect(story?.topics.map((topic) => topic.id)).toEqual(['diplomacy', id]);
  });
});
