import { expect, it } from 'vitest';
import { formatDistance } from '../../../src/format/numbers/formatDistance';
import { numbers } from './numbers';

const { zh, en, ru, kk } = numbers;

it.each([
  [0, '0公里', '0 km', '0 км'],
  [42.4, '42公里', '42 km', '42 км'],
  [99.4, '99公里', '99 km', '99 км'],
  [99.6, '100公里', '100 km', '100 км'],
  [104, '100公里', '100 km', '100 км'],
  [2937, '2940公里', '2,940 km', '2940 км'],
  [12344, '12340公里', '12,340 km', '12_340 км'],
])('%d km', (km, inChinese, inEnglish, inRussian) => {
  const said = [zh, en, ru, kk].map((rules) => formatDistance(km, rules).replaceAll('\u00a0', '_'));
  expect(said).toEqual([inChinese, inEnglish, inRussian, inRussian]);
});
