/** The words of frames in other people's pages, and of the dialog that makes the code for them. */
export interface EmbedWords {
  readonly full: string;
  readonly link: string;
  /** Before the names of the views. */
  readonly links: string;
  /** A part of a frame that scrolls on its own, for those who reach it by keys. */
  readonly scrolls: string;
  readonly heading: string;
  readonly close: string;
  readonly view: string;
  readonly views: {
    readonly story: string;
    readonly timeline: string;
    readonly map: string;
    readonly metrics: string;
    readonly agreements: string;
  };
  readonly figure: string;
  readonly allFigures: string;
  readonly allTopics: string;
  readonly from: string;
  readonly to: string;
  readonly dateHint: string;
  readonly look: string;
  readonly looks: { readonly auto: string; readonly light: string; readonly dark: string };
  /** Whether a frame follows the story. */
  readonly when: string;
  readonly live: string;
  /** The story as it was on {date}, for good. */
  readonly asOn: string;
  /** The way from there to the story as it is. */
  readonly asNow: string;
  readonly whenHint: string;
  readonly noArchive: string;
  readonly preview: string;
  readonly widths: { readonly phone: string; readonly article: string };
  readonly withScript: string;
  readonly withScriptHint: string;
  readonly withoutScript: string;
  readonly withoutScriptHint: string;
  readonly address: string;
  readonly addressHint: string;
  readonly wordpressHint: string;
  readonly copy: string;
  /** The same for who hears it without the {label} above it. */
  readonly copyOf: string;
  readonly copied: string;
  /** When the browser refuses to copy, and the text is only selected. */
  readonly selected: string;
}
