import { fill } from '../../format/fill';
import { messageOf } from '../../ingest/messages/messageOf';
import type { Problem } from '../../ingest/problems';
import type { SourceFile } from '../../ingest/sourceFile';
import type { GivenFile } from '../files/givenFiles';
import type { DeskLang, DeskWords } from '../words/deskWords';

/** What was changed on the desk, a sentence for each cell. */
export function mendLines(
  given: readonly GivenFile[],
  words: DeskWords['mend'],
): readonly string[] {
  return given.flatMap(({ name, mends }) =>
    mends.map(({ row, column, before, after }) =>
      fill(words.change, {
        file: name,
        row,
        column,
        before: before || words.empty,
        after: after || words.empty,
      }),
    ),
  );
}

/**
 * The lists that go with a download: what was changed on the desk, and what the check left out of
 * the files. They are no CSV files, so that they can stand beside the tables.
 */
export function listsFor(
  given: readonly GivenFile[],
  faults: readonly Problem[],
  lang: DeskLang,
  words: DeskWords['mend'],
): readonly SourceFile[] {
  const left = faults.map((fault) => `${fault.file}: ${messageOf(fault, lang)}`);
  return [
    textFile('changes-made.txt', mendLines(given, words)),
    textFile('left-out.txt', left),
  ].filter((file) => file !== null);
}

/** `null` when there is nothing to tell. */
function textFile(name: string, lines: readonly string[]): SourceFile | null {
  if (lines.length === 0) return null;
  return { name, bytes: new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`) };
}
