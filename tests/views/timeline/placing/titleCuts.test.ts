import { describe, expect, it } from 'vitest';
import { titleCuts } from '../../../../src/views/timeline/placing/titleCuts';

const TITLE = 'A title that is too long for the shortest of all the lengths that there are';

describe('titleCuts', () => {
  it('cuts a title to each length, the shortest first', () => {
    const widths = titleCuts(TITLE, false).map(({ width }) => width);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(titleCuts(TITLE, true)[0]?.text.length).toBeLessThan(TITLE.length);
  });

  it('measures a title once, and forgets it before titles fill the memory', () => {
    const before = titleCuts(TITLE, false);
    expect(titleCuts(TITLE, false)).toBe(before);
    for (let i = 0; i < 5000; i += 1) titleCuts(`Title ${i}`, false);
    const after = titleCuts(TITLE, false);
    expect(after).not.toBe(before);
    expect(after).toEqual(before);
  });
});
