import type { Template } from '../../format/words/words';
import type { SizeName } from '../../pictures/pictureSizes';

/** The words of the menu by which a view is taken away. They come with it, not with the page. */
export interface TakeWords {
  readonly heading: Template;
  readonly embed: string;
  readonly picture: string;
  readonly shape: string;
  readonly shapes: Readonly<Record<Exclude<SizeName, 'sheet'>, string>>;
  readonly png: string;
  readonly svg: string;
  readonly poster: string;
  readonly share: string;
  /** In WeChat, which saves no file. */
  readonly hold: string;
  readonly ready: Template;
  readonly failed: string;
  readonly data: string;
  readonly all: string;
  readonly paper: string;
  readonly print: string;
  readonly sheet: string;
  readonly cite: string;
  /** On the picture. */
  readonly made: Template;
  readonly topics: Template;
  /** What lies beside the tables in the archive. */
  readonly readme: Template;
}
