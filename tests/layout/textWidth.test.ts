import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../src/layout/textWidth';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['西北工业大学', 60],
    ['《》', 20],
  ])('%s is %d pixels wide at 10', (text, expected) => {
    expect(textWidth(text, 10)).toBeCloseTo(expected);
  });

  it('gives a wide letter more room than a narrow one', () => {
    expect(textWidth('Щ', 10)).toBeGreaterThan(textWidth('i', 10));
  });

  it('gives Cyrillic more room than Latin: faces draw it wider', () => {
    expect(textWidth('соглашение', 10)).toBeGreaterThan(textWidth('agreements', 10));
    expect(textWidth('АСТАНА', 10)).toBeGreaterThan(textWidth('ASTANA', 10));
  });
});

describe('fitText', () => {
  it('keeps a text that fits, and cuts one that does not', () => {
    expect(fitText('Almaty', 10, 100)).toBe('Almaty');
    expect(fitText('A long way from Xi’an', 10, 60)).toMatch(/^A long.*…$/);
  });

  it('never gives more than the room, nor words that were not there', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 200 }), (text, room) => {
        const fitted = fitText(text, 10, room);
        expect(textWidth(fitted, 10)).toBeLessThanOrEqual(room + 1e-9);
        if (fitted !== text) expect(text.startsWith(fitted.slice(0, -1))).toBe(true);
      }),
    );
  });
});
