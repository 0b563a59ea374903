import type { StoryEvent } from '../../../model/story';
import type { EventGroup } from '../rows/eventGroups';
import type { Span } from '../span/timelineSpan';
import type { MarkShape } from './timelineMark';

/** What the layout of a timeline gives, and what it is asked for. */

export interface SeenMark extends MarkShape {
  readonly event: StoryEvent;
  readonly row: number;
  /**
   * Share of the picture's width: its left edge, or its middle when it has a size of its own.
   * Beyond 0 or 1 where the mark goes on outside the window.
   */
  readonly x: number;
  /** Share of the picture's width; 0 for a mark of a size of its own. */
  readonly width: number;
  /** Whether its title stands before it rather than after it, if it has room there. */
  readonly isTitledBefore: boolean;
}

/** Where a label stands: in a long mark, or beside one, beginning after it or ending before it. */
export type LabelSide = 'within' | 'after' | 'before';

export interface PlacedLabel {
  readonly text: string;
  /** What it takes, in pixels. */
  readonly room: number;
  readonly side: LabelSide;
  /** The width from which on it is shown, in pixels; 0 always. */
  readonly from: number;
  /** What stands instead of it where a picture that does not know its width is broad. */
  readonly broad: Pick<PlacedLabel, 'text' | 'room' | 'from'> | null;
}

export interface PlacedMark extends SeenMark {
  readonly label: PlacedLabel | null;
}

export interface PlacedGroup {
  readonly group: EventGroup;
  readonly row: number;
  /** Shares of the picture's width, cut at the window's edges. */
  readonly x: number;
  readonly width: number;
}

export interface PlacedLane {
  /** `null` when the lane holds every topic. */
  readonly topic: string | null;
  readonly rows: number;
  /** How many dated events the lane has, seen or not. */
  readonly count: number;
  readonly marks: readonly PlacedMark[];
  readonly groups: readonly PlacedGroup[];
}

export interface LayoutView {
  readonly span: Span;
  /** Pixels; `null` for a page that is drawn before its width is known. */
  readonly width: number | null;
  readonly titleOf: (event: StoryEvent) => string;
  /** The chosen event, whose title comes first and whole. */
  readonly current: string | null;
}
