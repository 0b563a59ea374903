import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import type { Problem } from '../../src/ingest/problems';
import { fileNameOf } from '../fixtures/fault';
import type { Fault } from '../fixtures/fault';
import { FAULTS } from '../fixtures/faults/all';
import { goodStory, storyWith } from '../fixtures/goodStory';

const FOLDER = join(import.meta.dirname, '../fixtures/faulty');
const NEEDED = ['story', 'topics', 'events', 'sources'];

const read = (fault: Fault): Uint8Array =>
  new Uint8Array(readFileSync(join(FOLDER, fileNameOf(fault))));

function inShort({ file, row, column, effect, code }: Problem, table: string): string {
  const own = file === `${table}.csv` ? '' : `${file.replace('.csv', '')}:`;
  return `${own}${String(row ?? '-')} ${column ?? '-'} ${effect} ${code}`;
}

describe('the corpus of faulty files', () => {
  it('is laid over a story without a fault', () => {
    const { story, problems, files, rows } = loadStory(goodStory());
    expect(problems).toEqual([]);
    expect(story?.events.map(({ id }) => id)).toEqual(['signing', 'lab', 'forum', 'lecture']);
    expect({ files, rows }).toEqual({ files: 12, rows: 36 });
  });

  it('is as tests/fixtures/make.ts writes it', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(FAULTS.map(fileNameOf).sort());
    for (const fault of FAULTS) {
      const { content } = fault;
      const wanted = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      expect(Buffer.from(read(fault)).equals(Buffer.from(wanted)), fileNameOf(fault)).toBe(true);
    }
  });

  it.each(FAULTS.map((fault) => [fileNameOf(fault), fault] as const))('%s', (_, fault) => {
    const { table, problems, kept } = fault;
    const good = loadStory(goodStory()).tables[table].rows.length;
    const loaded = loadStory(storyWith({ [`${table}.csv`]: read(fault) }));
    const found = loaded.problems.map((problem) => inShort(problem, table));
    expect([...found].sort()).toEqual([...problems].sort());
    const rows = loaded.tables[table].rows.length;
    expect(rows).toBe(
      kept ?? (table === 'metrics' && fault.fault === 'without-a-value' ? good + 1 : good),
    );
    expect(loaded.story === null).toBe(rows === 0 && NEEDED.includes(table));
  });
});
