import { describe, expect, it } from 'vitest';
import { messageOf } from '../../../src/ingest/messages/messageOf';
import type { Problem } from '../../../src/ingest/problems';

const problem: Problem = {
  file: 'events.csv',
  row: 7,
  column: 'date',
  value: '2024-13',
  effect: 'row',
  code: 'date-impossible',
  detail: {},
};

describe('messageOf', () => {
  it('says where, what, what to do and what it cost', () => {
    expect(messageOf(problem, 'zh')).toBe(
      '第 7 行“date”（日期）列：日历上没有“2024-13”这个日期。请核对年月日，写成 2024-07-02、2024-07 或 2024。这一行没有采用。',
    );
    expect(messageOf(problem, 'en')).toBe(
      'Row 7, column “date”: There is no such date as “2024-13”. Check it and write 2024-07-02, 2024-07 or 2024. The row was left out.',
    );
  });

  it('names a text column by its own title', () => {
    const missing: Problem = {
      ...problem,
      column: 'title_kk',
      row: null,
      effect: 'none',
      code: 'translations-missing',
      detail: { count: 3 },
    };
    expect(messageOf(missing, 'zh')).toMatch(/^“title_kk”（标题）列：3 条/);
  });

  it('cuts long cells between letters, and puts them on one line', () => {
    const message = messageOf({ ...problem, value: `a\n${'😀'.repeat(80)}` }, 'en');
    expect(message).toContain(`“a ${'😀'.repeat(58)}…”`);
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'is not led astray by a column called %s',
    (column) => {
      const unknown: Problem = { ...problem, column, code: 'column-unknown', effect: 'none' };
      expect(messageOf(unknown, 'zh')).toMatch(new RegExp(`^第 7 行“${column}”列：`));
    },
  );

  it('repeats markup as text, to be shown as text', () => {
    expect(messageOf({ ...problem, value: '<b>' }, 'en')).toContain('“<b>”');
  });
});
