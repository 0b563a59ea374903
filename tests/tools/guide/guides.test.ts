import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../../src/ingest/columns';
import { TABLES } from '../../../src/ingest/tables/all';
import { COLUMN_NAMES } from '../../../src/ingest/tables/columnNames';
import { fillGuide, GUIDE_FILES } from '../../../tools/guide/fillGuide';

const MOST_BYTES = 200_000;
const headings = (text: string) => [...text.matchAll(/^(#+) /gm)].map(([, level]) => level);
const pictures = (text: string) => [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];

describe.each(['zh', 'en'] as const)('the staff guide in %s', (lang) => {
  const text = readFileSync(GUIDE_FILES[lang], 'utf8');

  it('lists the columns as they are declared (npx tsx tools/guide.ts)', async () => {
    expect(await fillGuide(text, lang)).toBe(text);
  });

  it.each(TABLE_NAMES)('names every column of %s.csv', (name) => {
    const section = text.split(`### ${name}.csv\n`)[1]?.split('### ')[0] ?? '';
    const missing = Object.entries(TABLES[name].columns)
      .map(([key, { localized }]) => (key === '' ? 'zh, en' : localized ? `${key}_*` : key))
      .filter((shown) => !section.includes(`\`${shown}`));
    expect(missing).toEqual([]);
  });

  it('names every other name of a column', () => {
    const all = Object.values(COLUMN_NAMES).flatMap((names) =>
      Object.values(names).join(',').split(','),
    );
    expect(all.filter((name: string) => !text.includes(name))).toEqual([]);
  });

  it('has its pictures, described and small', () => {
    const found = pictures(text);
    expect(found.length).toBeGreaterThan(2);
    for (const [, alt = '', address = ''] of found) {
      const file = join('docs', address);
      expect(alt.trim(), address).not.toBe('');
      expect(existsSync(file), address).toBe(true);
      expect(statSync(file).size, address).toBeLessThan(MOST_BYTES);
    }
  });
});

describe('the two guides', () => {
  const [zh, en] = (['zh', 'en'] as const).map((lang) => readFileSync(GUIDE_FILES[lang], 'utf8'));

  it('have the same chapters', () => {
    expect(headings(zh ?? '')).toEqual(headings(en ?? ''));
  });

  it('have as many pictures', () => {
    expect(pictures(zh ?? '')).toHaveLength(pictures(en ?? '').length);
  });
});
