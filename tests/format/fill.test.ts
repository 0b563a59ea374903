import { expect, it } from 'vitest';
import { fill } from '../../src/format/fill';

it.each([
  ['{n} of {all}', { n: '3', all: '8' }, '3 of 8'],
  ['{n} {n}', { n: 0 }, '0 0'],
  ['no slot', { n: 1 }, 'no slot'],
  // A slot without a value stays, so that the fault is seen.
  ['{n} of {all}', { n: 3 }, '3 of {all}'],
  ['{constructor} {toString}', {}, '{constructor} {toString}'],
  // Values come from the data: they are never templates themselves.
  ['{a} {b}', { a: '{b}', b: '$& $1' }, '{b} $& $1'],
  ['{ n } {}', { n: 1 }, '{ n } {}'],
  ['{n}', { n: '' }, ''],
])('%s', (template, values: Record<string, string | number>, text) => {
  expect(fill(template, values)).toBe(text);
});
