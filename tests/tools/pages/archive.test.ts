import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyArchives, dayToFreeze, keptDays } from '../../../tools/pages/archive';

function folder(...days: readonly string[]): string {
  const data = mkdtempSync(join(tmpdir(), 'archive-'));
  for (const day of days) mkdirSync(join(data, 'archive', day), { recursive: true });
  return data;
}

describe('keptDays', () => {
  it('are none where nothing was kept', () => {
    expect(keptDays(folder())).toEqual([]);
  });

  it('come with the newest first, and nothing else that lies there', () => {
    const data = folder('2026-01-02', '2026-11-28', '2025-12-31', 'old', '2026-1-3');
    writeFileSync(join(data, 'archive', '2026-05-05'), 'a file');
    expect(keptDays(data)).toEqual(['2026-11-28', '2026-01-02', '2025-12-31']);
  });
});

describe('dayToFreeze', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is none unless it is asked for', () => {
    expect(dayToFreeze(false, folder(), '2026-11-28')).toBeNull();
    expect(dayToFreeze(true, folder('2026-11-27'), '2026-11-28')).toBe('2026-11-28');
  });

  it('keeps a day as it is, and says what to do', () => {
    const said: string[] = [];
    vi.spyOn(console, 'warn').mockImplementation((line: string) => said.push(line));
    expect(dayToFreeze(true, folder('2026-11-28'), '2026-11-28')).toBeNull();
    expect(said.join()).toContain('archive/2026-11-28');
  });
});

it('every kept day is in each later site, however it is emptied', () => {
  const data = folder('2026-11-28');
  writeFileSync(join(data, 'archive', '2026-11-28', 'index.html'), 'as it was');
  const out = mkdtempSync(join(tmpdir(), 'site-'));
  copyArchives(data, out);
  expect(readFileSync(join(out, 'archive/2026-11-28/index.html'), 'utf8')).toBe('as it was');
  const other = mkdtempSync(join(tmpdir(), 'site-'));
  copyArchives(folder(), other);
  expect(existsSync(join(other, 'archive'))).toBe(false);
});
