import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakText } from '../../../../src/views/map/labels/breakText';

describe('breakText', () => {
  it.each([
    [
      'Kazakh National Women’s Teacher Training University',
      2,
      'Kazakh National Women’s|Teacher Training University',
    ],
    ['西北工业大学哈萨克斯坦分校', 2, '西北工业大学哈|萨克斯坦分校'],
    ['北京（海淀）大学', 2, '北京（海|淀）大学'],
    ['Aktau-Karaganda', 2, 'Aktau-|Karaganda'],
    ['Kazakhstan', 2, 'Kazakhstan'],
    ['Almaty', 1, 'Almaty'],
  ])('%s in %d lines', (text, lines, expected) => {
    expect(breakText(text, 13, lines, false).join('|')).toBe(expected);
  });

  it('loses no letter, and has no more lines than asked for', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'абвшщabcwi西北工 -', '\u0301'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 6 }), fc.boolean(), (one, lines, inWords) => {
        const rows = breakText(one, 13, lines, inWords);
        expect(rows.length).toBeLessThanOrEqual(lines);
        expect(rows.join('').replaceAll(/\s/g, '')).toBe(one.replaceAll(/\s/g, ''));
      }),
    );
  });

  it('keeps marks on their letters when words are broken', () => {
    const rows = breakText('e\u0301'.repeat(12), 13, 3, true);
    expect(rows.every((row) => row.startsWith('e'))).toBe(true);
    expect(rows.length).toBeGreaterThan(1);
  });
});
