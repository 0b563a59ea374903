import type { Story } from '../model/story';

/** A part of the story that newsrooms can put into a frame, at `embed/VIEW/`. */
interface ViewRow {
  /** Whether a story has something to show in it; one without records has no page of its own. */
  readonly isFilled: (story: Story) => boolean;
  /** Whether a span of time narrows it. */
  readonly takesSpan: boolean;
}

/**
 * Every view, a row each. Its component stands in `components.ts`, its words in
 * `src/format/words`: the compiler asks for both.
 */
const ROWS = {
  story: { isFilled: () => true, takesSpan: true },
  timeline: { isFilled: () => true, takesSpan: true },
  map: { isFilled: ({ places }) => places.length > 0, takesSpan: true },
  metrics: { isFilled: ({ metrics }) => metrics.length > 0, takesSpan: false },
  agreements: { isFilled: ({ agreements }) => agreements.length > 0, takesSpan: true },
} satisfies Readonly<Record<string, ViewRow>>;

export type View = keyof typeof ROWS;
export const VIEWS: Readonly<Record<View, ViewRow>> = ROWS;

const NAMES = Object.keys(ROWS) as readonly View[];

/** The views that a story can fill, in the order in which they are offered. */
export function viewsOf(story: Story): readonly View[] {
  return NAMES.filter((view) => VIEWS[view].isFilled(story));
}

/** The view of that name; `null` for any other word. */
export function viewNamed(name: string): View | null {
  return NAMES.find((view) => view === name) ?? null;
}
