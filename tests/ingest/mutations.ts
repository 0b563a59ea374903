import fc from 'fast-check';
import { TABLE_NAMES } from '../../src/ingest/columns';
import type { TableName } from '../../src/ingest/columns';
import { goodText } from '../fixtures/goodStory';

export interface Mutated {
  readonly table: TableName;
  readonly bytes: Uint8Array;
}

/** Bytes and pieces that break files: quotes, ends of lines, marks of other encodings. */
const PIECES = [
  '"',
  '""',
  '\n',
  '\r\n',
  ',',
  ';',
  '\t',
  '，',
  '?',
  '\0',
  '\uFFFD',
  '=1+1',
  '锟斤拷',
  '2024',
  '{',
  '<',
  '\uFEFF',
  "'",
  '，"',
  '#REF!',
  '…',
];

const table = fc.constantFrom(...TABLE_NAMES);
const place = fc.nat({ max: 0xffff });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One damage to a file's bytes. */
const damage = fc.oneof(
  fc.record({
    kind: fc.constant('flip' as const),
    at: place,
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  fc.record({ kind: fc.constant('insert' as const), at: place, piece: fc.constantFrom(...PIECES) }),
  fc.record({
    kind: fc.constant('delete' as const),
    at: place,
    length: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ kind: fc.constant('cut' as const), at: place }),
  fc.record({
    kind: fc.constant('repeat' as const),
    at: place,
    length: fc.integer({ min: 1, max: 200 }),
  }),
  fc.record({ kind: fc.constant('row away' as const), at: place }),
  fc.record({ kind: fc.constant('row twice' as const), at: place }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, done: Damage): Uint8Array {
  const at = done.at % (bytes.length + 1);
  const before = bytes.subarray(0, at);
  switch (done.kind) {
    case 'flip':
      return Uint8Array.from([...before, done.byte, ...bytes.subarray(at + 1)]);
    case 'insert':
      return Uint8Array.from([...before, ...utf8(done.piece), ...bytes.subarray(at)]);
    case 'delete':
      return Uint8Array.from([...before, ...bytes.subarray(at + done.length)]);
    case 'cut':
      return bytes.slice(0, at);
    case 'repeat':
      return Uint8Array.from([
        ...before,
        ...bytes.subarray(at, at + done.length),
        ...bytes.subarray(at),
      ]);
    default: {
      const rows = new TextDecoder().decode(bytes).split('\n');
      const row = done.at % rows.length;
      const copies = done.kind === 'row away' ? 0 : 2;
      const copied = Array<string>(copies).fill(rows[row] ?? '');
      return utf8([...rows.slice(0, row), ...copied, ...rows.slice(row + 1)].join('\n'));
    }
  }
}

/** A good file with up to six damages. */
export const mutatedFile: fc.Arbitrary<Mutated> = fc
  .tuple(table, fc.array(damage, { minLength: 1, maxLength: 6 }))
  .map(([name, damages]) => ({
    table: name,
    bytes: damages.reduce(damaged, utf8(goodText(name))),
  }));

/** A good file with its columns in another order. */
export const shuffledFile: fc.Arbitrary<Mutated> = table.chain((name) => {
  const rows = cellsOf(goodText(name));
  const columns = (rows[0] ?? []).map((_, index) => index);
  return fc.shuffledSubarray(columns, { minLength: columns.length }).map((order) => ({
    table: name,
    bytes: utf8(textOf(rows.map((row) => order.map((index) => row[index] ?? '')))),
  }));
});

/** A good file with one cell of one row replaced; the text is quoted as it should be. */
export const mutatedCell: fc.Arbitrary<Mutated & { readonly row: number }> = table.chain((name) => {
  const rows = cellsOf(goodText(name));
  const width = rows[0]?.length ?? 1;
  const text = fc.string({
    unit: fc.constantFrom(
      ...'0123456789abcxyz-/.~+%<> ',
      '年',
      '月',
      '日',
      '约',
      '；',
      '、',
      ';',
      ',',
      '"',
      '\n',
      'қ',
      'И',
    ),
    maxLength: 12,
  });
  return fc
    .tuple(fc.integer({ min: 1, max: rows.length - 1 }), fc.nat({ max: width - 1 }), text)
    .map(([row, column, cell]) => {
      const changed = rows.map((cells, at) =>
        at === row ? cells.map((old, i) => (i === column ? cell : old)) : cells,
      );
      return { table: name, row: row + 1, bytes: utf8(textOf(changed)) };
    });
});

/** The good files have no line breaks inside cells. */
function cellsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
      const bare = cells.map((cell) =>
        cell
          .replace(/,$/, '')
          .replace(/^"([\s\S]*)"$/, '$1')
          .replaceAll('""', '"'),
      );
      return line.endsWith(',') ? bare : bare.slice(0, -1);
    });
}

function textOf(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string =>
    /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return `${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
}
