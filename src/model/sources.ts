import type { StoryDate } from './date';
import type { Lang, Texts } from './texts';

/** One source of a record, and where in it the record stands. */
export interface Citation {
  readonly source: string;
  /** Addresses in the source, `section.paragraph` for an article. */
  readonly locator: readonly string[];
}

/** The sources of a record, in the editors' order; empty when none is known. */
export interface Cited {
  readonly cited: readonly Citation[];
}

/** Where the editors know something from. */
export interface Source {
  readonly id: string;
  readonly kind: string | null;
  readonly published: StoryDate | null;
  readonly accessed: StoryDate | null;
  readonly url: string | null;
  readonly language: Lang | null;
  readonly title: Texts;
  readonly publisher: Texts;
}
