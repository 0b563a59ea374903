import fc from 'fast-check';
import { SEED } from './amount';

/** The keys of the contract, part 3, and some that it does not know. */
export const KEYS = [
  'metric',
  'topics',
  'event',
  'place',
  'from',
  'to',
  'q',
  'appearance',
  'e',
  'fit',
  'check',
  'play',
  'childId',
  '__proto__',
  'constructor',
] as const;

const NASTY = [
  '',
  ' ',
  ',',
  ',,,,',
  '0',
  '-1',
  'NaN',
  'null',
  'undefined',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}',
  '${7*7}',
  '%00',
  '%',
  '\u0000',
  '\u202e\u2066',
  '\ud800',
  '🧑‍🚀'.repeat(50),
  'a\u0301'.repeat(500),
  'x'.repeat(5000),
  '2024-13',
  '2024-02-30',
  '0000',
  '9999-12-31',
  '-99999',
  '2024/..',
  '2024-07-02T00:00:00Z',
  '٢٠٢٤',
  '２０２４',
  'auto',
  'dark',
  'light',
  'DARK',
  'content',
  'loop',
  '1',
];

/**
 * Values that somebody could put behind a key, the same for the same seed.
 *
 * @param ids of the story: good ones, damaged ones and several at once are among them
 */
export function oddValues(count: number, ids: readonly string[], salt = 0): readonly string[] {
  const id = fc.constantFrom(...ids);
  const value = fc.oneof(
    fc.constantFrom(...NASTY),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    id,
    id.map((one) => one.toUpperCase()),
    fc.tuple(id, fc.constantFrom(...NASTY)).map((parts) => parts.join(',')),
    fc.array(id, { maxLength: 8 }).map((parts) => parts.join(',')),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    fc.integer({ min: -99_999, max: 99_999 }).map(String),
  );
  return fc.sample(value, { numRuns: count, seed: SEED + salt });
}
