import { describe, expect, it } from 'vitest';
import { TABLE_NAMES, type CellKind } from '../../../src/ingest/columns';
import { TABLES } from '../../../src/ingest/tables/all';
import { reading } from './reading';

/** What a program, a paste or a bad day repeats in a cell. */
const PIECES = [
  '2024-',
  '1,',
  '1 ',
  '1',
  '?',
  '<p ',
  '"',
  ';',
  '；',
  '、',
  '°',
  "'",
  '-',
  '–',
  '(',
  '|',
  '/',
  '.',
  '&amp;',
  'https://a.b/',
  'о',
  '年',
  '\u0301',
  '\u200f',
  ' ',
  'a b',
  '~',
  '=',
  '#',
  'count:',
  'XX',
];
/** Four times as much may take this many times as long: far from a square's sixteen. */
const MOST_GROWTH = 10;
/** Below this a measurement is noise, in seconds of processor time. */
const NOISE = 0.004;

/** Every way to read a cell, with a column that is read so. */
const KINDS = new Map<CellKind<unknown>, string>(
  TABLE_NAMES.flatMap((name) =>
    Object.entries(TABLES[name].columns).map(
      ([key, { kind }]) => [kind as CellKind<unknown>, `${name}.${key}`] as const,
    ),
  ),
);

function secondsOf(kind: CellKind<unknown>, text: string): number {
  const tries = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    reading(kind, text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return Math.min(...tries);
}

describe('a cell four times as long', () => {
  it.each([...KINDS].map(([kind, column]) => [column, kind] as const))(
    'takes about four times as long to read: %s',
    (_, kind) => {
      for (const piece of PIECES) {
        for (const [head, tail] of [
          ['', ''],
          ['2024', 'x'],
          ['a', '1'],
        ] as const) {
          // The longest that a reader is ever given.
          const text = (size: number) => `${head}${piece.repeat(size / piece.length)}${tail}`;
          const once = Math.max(secondsOf(kind, text(kind.longest / 4)), NOISE);
          const fourfold = secondsOf(kind, text(kind.longest));
          expect(fourfold / once, JSON.stringify(piece)).toBeLessThan(MOST_GROWTH);
        }
      }
    },
  );
});
