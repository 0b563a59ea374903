import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/layout/textWidth';
import { fittingSize, linesOf } from '../../src/pictures/lines';

describe('lines on a card', () => {
  it.each([
    ['One branch, two cities', 120, ['One branch,', 'two cities']],
    ['一所分校，两座城，一年', 120, ['一所分校，', '两座城，一年']],
    ['西北工业大学哈萨克斯坦分校', 120, ['西北工业大学', '哈萨克斯坦分', '校']],
    ['他说：“好的”', 85, ['他说：', '“好的”']],
    ['', 120, []],
  ])('%s breaks where a reader would', (text, width, lines) => {
    expect(linesOf(text, 20, width, 9)).toEqual(lines);
  });

  it('says with an ellipsis that something is left out, and never runs over', () => {
    for (const text of ['Schifffahrtsgesellschaftskapitän', 'a b c d e f g h i j k l m n o']) {
      const lines = linesOf(text, 20, 100, 2);
      expect(lines.at(-1)).toMatch(/…$/);
      for (const line of lines) expect(textWidth(line, 20)).toBeLessThanOrEqual(100);
    }
  });

  it('takes the largest size that has room, and the smallest where none has', () => {
    expect(fittingSize('短', [60, 40], 100, 1)).toBe(60);
    expect(fittingSize('长一点的字', [60, 20], 100, 1)).toBe(20);
    expect(fittingSize('Schifffahrtsgesellschaft', [60, 40], 100, 1)).toBe(40);
  });
});
