/** A page to measure, with all that it loads. */
export interface Site {
  readonly name: string;
  /** Where its page stands, from the site's root; `''` for the root. */
  readonly path: string;
  /** Files by address; what is not among them is looked for in the folders. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Folders by the beginning of the addresses that lie in them. */
  readonly folders: Readonly<Record<string, string>>;
  /** What has to be drawn before a row counts: a selector, and how many it finds at least. */
  readonly drawn: readonly (readonly [selector: string, count: number])[];
  /** Whether the page says itself when it is ready, by the mark `story:ready`. */
  readonly saysReady: boolean;
  readonly presses: Readonly<Partial<Record<PressKind, Press>>>;
}

export const PRESS_KINDS = ['mark', 'place', 'card', 'topic'] as const;
export type PressKind = (typeof PRESS_KINDS)[number];

export interface Press {
  /** Finds what is pressed. */
  readonly target: string;
  /** Finds something as soon as the press is answered on screen; `KEY` stands for the pressed id. */
  readonly answer: string;
}
