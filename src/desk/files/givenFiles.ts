import type { SourceFile } from '../../ingest/sourceFile';
import type { CellEdit } from '../mend/cellEdit';
import { tableFileName } from './tableFileName';

/** A file that staff gave, under the name of its table. */
export interface GivenFile extends SourceFile {
  /** The name that it has on their machine. */
  readonly typedName: string;
  /** What was put right in it on the desk; `bytes` has it. */
  readonly mends: readonly CellEdit[];
}

/** A picture that staff gave for an event. */
export interface GivenPicture extends SourceFile {
  /** It as a `data:` address, which a preview's policy lets an image have. */
  readonly address: string;
}

/** What a file is on the desk. */
export function givenFile(typedName: string, bytes: Uint8Array): GivenFile {
  return { name: tableFileName(typedName), typedName, bytes, mends: [] };
}

/** Files given later take the place of earlier ones of the same table. */
export function addFiles<T extends SourceFile>(
  earlier: readonly T[],
  later: readonly T[],
): readonly T[] {
  const byName = new Map([...earlier, ...later].map((file) => [sameName(file), file]));
  return [...byName.values()];
}

/** The story's files as they would be: what was given, and the published ones for all others. */
export function filesTogether(
  published: readonly SourceFile[],
  given: readonly SourceFile[],
): readonly SourceFile[] {
  const names = new Set(given.map(sameName));
  return [...published.filter((file) => !names.has(sameName(file))), ...given];
}

function sameName({ name }: SourceFile): string {
  return name.toLowerCase();
}
