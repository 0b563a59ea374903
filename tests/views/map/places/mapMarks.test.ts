import { describe, expect, it } from 'vitest';
import {
  MANY_PLACES,
  staticMarks,
  stopWith,
  withoutEmpty,
} from '../../../../src/views/map/places/mapMarks';
import { placeOn } from '../placeOn';

const frame = { x: 0, y: 0, width: 1, height: 1 / 1.5 };
const crowd = Array.from({ length: MANY_PLACES + 100 }, (_, i) =>
  placeOn(`p${i}`, (i % 20) / 20, Math.floor(i / 20) / 20),
);

describe('staticMarks', () => {
  it('leaves a few hundred places as they are', () => {
    const few = crowd.slice(0, MANY_PLACES);
    expect(staticMarks(few, frame, 8)).toEqual({ singles: few, merged: [] });
  });

  it('merges what is too close to be told apart at any number, and only that', () => {
    const dot = 1 / (256 * 2 ** 8);
    const places = [
      placeOn('a', 0.5, 0.3),
      placeOn('same', 0.5, 0.3),
      placeOn('near', 0.5 + 6 * dot, 0.3),
      placeOn('beside', 0.5 + 12 * dot, 0.3),
    ];
    const { singles, merged } = staticMarks(places, frame, 8);
    expect(singles.map(({ place }) => place.id)).toEqual(['beside']);
    expect(merged.map(({ members }) => members.map(({ place }) => place.id))).toEqual([
      ['a', 'same', 'near'],
    ]);
    // Tiles let one come closer.
    expect(staticMarks(places, frame, 14).singles.map(({ place }) => place.id)).toEqual([
      'near',
      'beside',
    ]);
  });

  it('merges more, and loses none', () => {
    const { singles, merged } = staticMarks(crowd, frame, 8);
    const ids = [...singles, ...merged.flatMap(({ members }) => members)].map(
      ({ place }) => place.id,
    );
    expect(singles.length + merged.length).toBeLessThan(200);
    expect(ids.sort()).toEqual(crowd.map(({ place }) => place.id).sort());
  });

  it('finds the mark of a place in either', () => {
    const marks = staticMarks(crowd, frame, 8);
    expect(stopWith(marks, 'p0')).toBe(
      marks.merged.find(({ members }) => members.some(({ place }) => place.id === 'p0'))?.id,
    );
    expect(stopWith({ singles: crowd, merged: [] }, 'p7')).toBe('p7');
    expect(stopWith(marks, 'nowhere')).toBeNull();
  });
});

describe('withoutEmpty', () => {
  it('drops places without events only where there are many', () => {
    const empty = placeOn('empty', 0, 0, { events: [] });
    expect(withoutEmpty([empty, placeOn('a', 0, 0)])).toHaveLength(2);
    expect(withoutEmpty([empty, ...crowd])).toHaveLength(crowd.length);
  });
});
