import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildReport } from '../../../tools/pages/buildReport';
import { buildStory, DataRefused } from '../../../tools/pages/buildStory';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-data-'));
  cpSync('data', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it('ends with the rows that are left out, however many there are', () => {
  const rows = Array.from(
    { length: 250 },
    (_, i) => `row-${i},2024-13,education,A,nwpu-2025,1.1\n`,
  );
  const events = 'id,date,topic,title_en,source,locator\nfine,2024,education,Fine,nwpu-2025,1.1\n';
  writeFileSync(join(folder, 'events.csv'), events + rows.join(''));
  const { rejectedRows } = buildStory(folder);
  const lines = buildReport(folder, rejectedRows).split('\n');
  expect(lines.length).toBeLessThanOrEqual(110);
  expect(lines[1]).toBe('250 row(s) were left out:');
  expect(lines[2]).toMatch(/events\.csv:3 .*2024-13/);
  expect(lines.at(-1)).toContain('150 more');
});

it('is one line when nothing was left out', () => {
  const { rejectedRows } = buildStory(folder);
  expect(buildReport(folder, rejectedRows).split('\n')).toHaveLength(1);
});

it('refuses with every file that cannot be read, and why', () => {
  writeFileSync(join(folder, 'events.csv'), '');
  writeFileSync(join(folder, 'sources.csv'), '');
  expect(() => buildStory(folder)).toThrow(DataRefused);
  expect(() => buildStory(folder)).toThrow(/sources\.csv[^]*events\.csv/);
});
