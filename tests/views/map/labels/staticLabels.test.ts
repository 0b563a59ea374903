import { describe, expect, it } from 'vitest';
import { MAP_WIDTHS, staticLabels } from '../../../../src/views/map/labels/staticLabels';
import { placeOn } from '../placeOn';

const frame = { x: 0.6, y: 0.3, width: 0.2, height: 0.2 / 1.5 };

describe('staticLabels', () => {
  it('keeps a spare name for the pointer at each width without room', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => placeOn(String(i), 0.5 + i * 0.004, 0.5));
    const labels = staticLabels({ singles: crowd, merged: [] }, [], [], frame);
    for (const { place } of crowd) {
      const ranges = labels.places.get(place.id) ?? [];
      expect(ranges[0]?.from).toBe(MAP_WIDTHS[0]);
      ranges.forEach((range, i) => {
        expect(range.until).toBe(ranges[i + 1]?.from ?? null);
      });
    }
    expect([...labels.places.values()].flat().some(({ isSpare }) => isSpare)).toBe(true);
  });
});
