/** A file as it was found in a folder, dropped on a page or fetched: its name and its bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
