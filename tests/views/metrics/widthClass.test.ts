import { expect, it } from 'vitest';
import { widthClass } from '../../../src/views/metrics/widthClass';

it.each([
  ['8', 'w2'],
  ['1000', 'w4'],
  ['1,234,567', 'w6'],
  ['123,456,789', 'w8'],
  ['12,345,678,901', 'w10'],
  ['1,234,567,890,123', 'w14'],
  ['US$12,345,678', 'w10'],
])('%s', (number, expected) => {
  expect(widthClass(number)).toBe(expected);
});
