import type { SourceFile } from '../../ingest/sourceFile';
import type { Aside, AsideReason } from './aside';

/** The folder that a new story downloads as. */
export const FOLDER = 'new-story/';

/**
 * A new story as a folder: its tables, what is in none of them, and what comes next. The two lists
 * are no CSV files: the check would ask what table they are.
 */
export function startFolder(
  tables: readonly SourceFile[],
  aside: readonly Aside[],
  reasons: Readonly<Record<AsideReason, string>>,
  steps: readonly string[],
): readonly SourceFile[] {
  const text = (name: string, lines: readonly string[]): SourceFile => ({
    name: FOLDER + name,
    bytes: new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`),
  });
  return [
    ...tables.map(({ name, bytes }) => ({ name: FOLDER + name, bytes })),
    text('next-steps.txt', steps),
    ...(aside.length === 0
      ? []
      : [
          text(
            'not-placed.txt',
            aside.map((one) => asideLine(one, reasons)),
          ),
        ]),
  ];
}

function asideLine(
  { row, column, value, why }: Aside,
  reasons: Readonly<Record<AsideReason, string>>,
): string {
  return [String(row), column ?? '', value.replace(/\s+/g, ' '), reasons[why]].join('\t');
}
