import { describe, expect, it } from 'vitest';
import { moveByKey, nextOnMap } from '../../../../src/views/map/stage/mapKeys';

const ids = ['a', 'b', 'c'];
const press = (key: string, change = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...change,
});

describe('nextOnMap', () => {
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowUp', 'a'],
    ['c', 'ArrowDown', null],
    ['a', 'ArrowLeft', null],
    ['c', 'Home', 'a'],
    ['a', 'End', 'c'],
    ['a', 'x', null],
    ['unknown', 'Home', null],
  ])('from %s by %s to %s', (from, key, expected) => {
    expect(nextOnMap(ids, from, key)).toBe(expected);
  });
});

describe('moveByKey', () => {
  it.each([
    [press('+'), { kind: 'zoom', step: 1 }],
    [press('-'), { kind: 'zoom', step: -1 }],
    [press('0'), { kind: 'whole' }],
    [press('Escape'), { kind: 'whole' }],
    [press('ArrowLeft', { shiftKey: true }), { kind: 'pan', x: -1, y: 0 }],
    [press('ArrowDown', { shiftKey: true }), { kind: 'pan', x: 0, y: 1 }],
  ])('%j moves the map', (event, expected) => {
    expect(moveByKey(event)).toEqual(expected);
  });

  it.each([
    [press('ArrowLeft')],
    [press('+', { ctrlKey: true })],
    [press('0', { metaKey: true })],
    [press('Enter')],
  ])('%j does not', (event) => {
    expect(moveByKey(event)).toBeNull();
  });
});
