import { lastOf } from '../../model/lastOf';
import { TABLE_NAMES } from '../../ingest/columns';
import { loadStory, type LoadResult } from '../../ingest/loadStory';
import type { TableResult } from '../../ingest/rows/tableResult';
import type { SourceFile } from '../../ingest/sourceFile';
import { csvBytes } from '../../ingest/writing/writeCsv';
import { changesOf, isUnchanged, type TableChanges } from '../changes/changes';
import { fileReports, type FileReport } from '../results/fileReports';
import { withEdits, type CellEdit } from '../mend/cellEdit';
import { addFiles, filesTogether, type GivenFile, type GivenPicture } from './givenFiles';
import type { RefusedFile } from './readGiven';

/** The files on the desk and what follows from them; nothing of it leaves the page. */
export class DeskFiles {
  /** The live tables; `null` until they came. */
  #published: readonly SourceFile[] | null = $state.raw(null);
  #given: readonly GivenFile[] = $state.raw([]);
  #pictures: readonly GivenPicture[] = $state.raw([]);
  #unreachable: readonly string[] = $state.raw([]);
  #refused: readonly RefusedFile[] = $state.raw([]);
  /** What was given before each mend. */
  #past: readonly (readonly GivenFile[])[] = $state.raw([]);

  readonly ready: boolean = $derived(this.#published !== null);
  /** Live tables that could not be fetched, by name. */
  readonly unreachable: readonly string[] = $derived(this.#unreachable);
  readonly given: readonly GivenFile[] = $derived(this.#given);
  /** For events: they go along into the preview and the download. */
  readonly pictures: readonly GivenPicture[] = $derived(this.#pictures);
  readonly files: readonly SourceFile[] = $derived(
    filesTogether(this.#published ?? [], this.#given),
  );
  readonly live: LoadResult = $derived(loadStory(this.#published ?? []));
  /** The story as it would be. */
  readonly next: LoadResult = $derived(
    this.#given.length === 0 ? this.live : loadStory(this.files),
  );
  readonly reports: readonly FileReport[] = $derived(
    fileReports(this.next, this.files, this.#given),
  );
  /** Files that were last given and are not on the desk. */
  readonly refused: readonly RefusedFile[] = $derived(this.#refused);
  /** How many files nothing was read of, so that nothing good can be said of them. */
  readonly unread: number = $derived(
    this.#refused.length +
      this.#unreachable.filter((name) => !this.files.some((file) => file.name === name)).length +
      this.reports.filter(({ given, table }) => given !== null && table?.state !== 'read').length,
  );
  readonly canUndo: boolean = $derived(this.#past.length > 0);
  /** Nothing is said about a table whose new file was left out as a whole. */
  readonly changes: readonly TableChanges[] = $derived(
    TABLE_NAMES.filter((name) => this.next.tables[name].state !== 'rejected')
      .map((name) => changesOf(this.live.tables[name], this.next.tables[name]))
      .filter((changes) => !isUnchanged(changes)),
  );

  publish(files: readonly SourceFile[], unreachable: readonly string[]): void {
    this.#published = files;
    this.#unreachable = unreachable;
  }

  give(
    files: readonly GivenFile[],
    refused: readonly RefusedFile[] = [],
    pictures: readonly GivenPicture[] = [],
  ): void {
    this.#refused = refused;
    this.#pictures = addFiles(this.#pictures, pictures);
    if (files.length > 0) this.#past = [];
    this.#given = addFiles(this.#given, files);
  }

  /** Puts cells of a table right, of a live one too; the file as it was comes back by `undo`. */
  mend(table: TableResult, edits: readonly CellEdit[]): void {
    const { file, grid } = table;
    if (file === null || edits.length === 0) return;
    const before = this.#given.find(({ name }) => name === file);
    const mended: GivenFile = {
      name: file,
      typedName: before?.typedName ?? file,
      bytes: csvBytes(withEdits(grid, edits)),
      mends: [...(before?.mends ?? []), ...edits],
    };
    this.#past = [...this.#past, this.#given];
    this.#given = addFiles(this.#given, [mended]);
  }

  undo(): void {
    this.#given = lastOf(this.#past) ?? this.#given;
    this.#past = this.#past.slice(0, -1);
  }

  takeBack(name: string): void {
    this.#past = [];
    this.#given = this.#given.filter((file) => file.name !== name);
  }

  takePictureBack(name: string): void {
    this.#pictures = this.#pictures.filter((picture) => picture.name !== name);
  }
}
