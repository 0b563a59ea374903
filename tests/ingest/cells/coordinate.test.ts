import { describe, expect, it } from 'vitest';
import { latitude, longitude } from '../../../src/ingest/cells/coordinate';
import { reading } from './reading';

describe('coordinates', () => {
  it.each([
    ['43.238', 43.238],
    ['-43.2', -43.2],
    ['−43.2', -43.2],
    ['0', 0],
    ['４３．２', 43.2],
  ])('reads %s silently', (text, value) => {
    expect(reading(latitude, text)).toEqual({ value, told: [] });
  });

  it.each([
    ['43°14′N', 43.233333],
    ['43°14\'18"N', 43.238333],
    ['43°14′18″N', 43.238333],
    ["43°14'18''", 43.238333],
    ['43º14´', 43.233333],
    ['43°14.5′N', 43.241667],
    ['43.2°', 43.2],
    ['北纬43.2', 43.2],
    ['北纬43度14分', 43.233333],
    ['南纬43.2', -43.2],
    ['N43.2', 43.2],
    ['43.2 S', -43.2],
    ['43°14′18″ с. ш.', 43.238333],
    ['43,2 ю.ш.', -43.2],
    ['S 0°07′39″', -0.1275],
    ['Ю 43.2', -43.2],
    ['солтүстік ендік 43°14′', 43.233333],
    ['43,2 о.е.', -43.2],
  ])('reads the latitude %s with a notice', (text, value) => {
    expect(reading(latitude, text)).toEqual({ value, told: ['coordinate-degrees none'] });
  });

  it.each([
    ['东经76.9', 76.9],
    ['76.9W', -76.9],
    ['76°51′в. д.', 76.85],
    ['шығыс бойлық 76,9', 76.9],
    ['76,9 б.б.', -76.9],
  ])('reads the longitude %s with a notice', (text, value) => {
    expect(reading(longitude, text)).toEqual({ value, told: ['coordinate-degrees none'] });
  });

  it('takes every comma for a decimal one', () => {
    expect(reading(latitude, '43,238')).toEqual({
      value: 43.238,
      told: ['number-decimal-comma none'],
    });
    expect(reading(latitude, '43,238', true)).toEqual({ value: 43.238, told: [] });
  });

  it.each([
    [latitude, '76.9E', 'coordinates-swapped row'],
    [longitude, '北纬43.2', 'coordinates-swapped row'],
    [latitude, '阿拉木图', 'coordinate-unreadable row'],
    [latitude, '43.2, 76.9', 'coordinates-in-one-cell row'],
    [longitude, '43.2220 76.8512', 'coordinates-in-one-cell row'],
    [latitude, '43°14′17″N, 76°56′42″E', 'coordinates-in-one-cell row'],
    [latitude, 'N43.2°, E76.9°', 'coordinates-in-one-cell row'],
    [latitude, '北纬43°，东经76°', 'coordinates-in-one-cell row'],
    [latitude, '43°60′', 'coordinate-minutes row'],
    [latitude, '43°14′75″', 'coordinate-minutes row'],
    [latitude, '43 14 18', 'coordinate-unreadable row'],
  ] as const)('rejects the row for %#: %s', (kind, text, problem) => {
    expect(reading(kind, text)).toEqual({ value: null, told: [problem] });
  });
});
