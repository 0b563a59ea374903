import type { StoryEvent } from '../../../model/story';
import { laneItems, type LaneItems } from './timelineItems';
import { titledRows } from './titledRows';
import { crowdedRowsAllowed, MOST_DRAWN, NARROWEST, rowsAllowed } from './timelineMeasures';
import { crowdedRows, looseRows, type LaneRows } from './timelineRows';
import { lengthOf, type Span } from '../span/timelineSpan';

/** What rounding takes from a scale that is exactly a doubling. */
const TOLERANCE = 1e-9;

export interface SceneLane {
  readonly items: LaneItems;
  readonly rows: LaneRows;
}

/**
 * All events of a timeline, sorted once, with the rows that hold at each scale.
 *
 * A lane that fits the narrowest picture keeps those rows at every width and zoom, so that nothing
 * jumps. A crowded lane has its rows and groups found anew at each doubling of the scale; between
 * two doublings they only move apart, and along the axis they never change.
 */
export class TimelineScene {
  readonly whole: Span;
  readonly #items: readonly LaneItems[];
  readonly #loose: readonly (LaneRows | null)[];
  readonly #levels = new Map<number, readonly SceneLane[]>();

  /**
   * @param titleRoom what the whole title of an event takes, in pixels: with it, lanes have more rows
   * where titles would else be cut
   */
  constructor(
    events: readonly StoryEvent[],
    topics: readonly string[],
    whole: Span,
    titleRoom?: (event: StoryEvent) => number,
  ) {
    this.whole = whole;
    this.#items = laneItems(events, topics, whole);
    const most = rowsAllowed(this.#items.length);
    const narrowest = NARROWEST / lengthOf(whole);
    const loose = this.#items.map((items) => looseRows(items, whole, narrowest, most));
    this.#loose =
      titleRoom === undefined ? loose : titledRows(this.#items, loose, whole, titleRoom);
  }

  /** How many dated events there are. */
  get count(): number {
    return this.#items.reduce((sum, { events }) => sum + events.length, 0);
  }

  /** Whether some lanes have more events than can stand one by one at every scale. */
  get crowded(): boolean {
    return this.#loose.includes(null);
  }

  /**
   * The lanes at a scale.
   *
   * @param scale pixels for a millisecond
   */
  lanesAt(scale: number): readonly SceneLane[] {
    const level = this.#levelOf(scale);
    const known = this.#levels.get(level);
    if (known !== undefined) return known;
    const lanes = this.#lanesAt(level, Infinity);
    this.#levels.set(level, lanes);
    return lanes;
  }

  /**
   * The lanes of a picture in which each mark is an element: of a long story few are drawn one by
   * one, and all others counted. As high as the lanes at the same scale.
   *
   * @param scale pixels for a millisecond
   */
  sparseLanesAt(scale: number): readonly SceneLane[] {
    if (this.count <= MOST_DRAWN) return this.lanesAt(scale);
    return this.#lanesAt(this.#levelOf(scale), Math.floor(MOST_DRAWN / this.#items.length));
  }

  #levelOf(scale: number): number {
    const doublings = Math.log2((scale * lengthOf(this.whole)) / NARROWEST);
    return Math.max(0, Math.floor(doublings + TOLERANCE));
  }

  #lanesAt(level: number, mostMarks: number): readonly SceneLane[] {
    const scale = (NARROWEST * 2 ** level) / lengthOf(this.whole);
    const most = crowdedRowsAllowed(this.#items.length);
    return this.#items.map((items, i) => ({
      items,
      rows: this.#loose[i] ?? crowdedRows(items, this.whole, scale, most, mostMarks),
    }));
  }
}
