import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { editsBetween, nearestOf } from '../../src/ingest/nearest';
import { edited, storyWith } from '../fixtures/goodStory';

describe('nearestOf', () => {
  it.each([
    ['almati', 'almaty'],
    ['amlaty', 'almaty'],
    ['Almaty', 'almaty'],
    ['almatyy', 'almaty'],
    ['xain', 'xian'],
    ['xi-an', 'xian'],
    ['beijing', null],
    ['x', null],
    ['', null],
  ])('of %j is %s', (typed, expected) => {
    expect(nearestOf(typed, ['xian', 'almaty', 'astana'])).toBe(expected);
  });
});

describe('editsBetween', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
  ])('%j and %j: %i', (a, b, edits) => {
    expect(editsBetween(a, b)).toBe(edits);
  });

  it('is the same both ways, and nothing only for the same', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editsBetween(a, b)).toBe(editsBetween(b, a));
        expect(editsBetween(a, b) === 0).toBe(a === b);
        expect(editsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

it.each(['科研', 'Research', 'наука'])('%s, a name in any language, leads to its id', (name) => {
  const { problems } = loadStory(
    storyWith({ 'events.csv': edited('events', 'lecture,,research', `lecture,,${name} `) }),
  );
  const told = problems.find(({ file, row }) => file === 'events.csv' && row === 5);
  expect(told?.detail['near']).toBe('research');
});
