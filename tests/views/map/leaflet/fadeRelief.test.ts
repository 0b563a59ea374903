import { expect, it } from 'vitest';
import { reliefOpacity } from '../../../../src/views/map/leaflet/fadeRelief';

it.each([
  [3, 1],
  [4.2, 1],
  [4.9, 0.5],
  [5.6, 0],
  [8, 0],
])('the relief at zoom %d is %d', (zoom, expected) => {
  expect(reliefOpacity(zoom)).toBeCloseTo(expected, 6);
});
