/** What the build made of a picture beside the tables. */
export interface BuiltImage {
  /** Pixels of the picture as it is. */
  readonly width: number;
  readonly height: number;
  /** The same in smaller sizes, from small to large; names are relative to the tables. */
  readonly sizes: readonly { readonly width: number; readonly name: string }[];
}
