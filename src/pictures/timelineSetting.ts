import type { Locale } from '../format/locale';
import { textWidth } from '../layout/textWidth';
import type { Lookup } from '../model/lookup';
import type { StoryEvent } from '../model/story';
import { LABEL_SIZE } from '../views/timeline/rows/timelineMeasures';
import { TimelineScene } from '../views/timeline/rows/timelineScene';
import { lengthOf, wholeSpan, type Span } from '../views/timeline/span/timelineSpan';
import { wholeLines } from './lines';
import type { Panel } from './svgParts';
import { rowHeight } from './timelineMarks';
import { titledLanes, type TitledLane } from './titledLanes';

export interface SetLane extends TitledLane {
  /** The topic's name in lines. */
  readonly names: readonly string[];
  readonly height: number;
}

/** How a timeline is set in a panel; all but `scale` and `names` in pixels before it is enlarged. */
export interface Setting {
  readonly span: Span;
  readonly lanes: readonly SetLane[];
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** What the names of lanes take beside them, in pixels of the panel. */
  readonly names: number;
  readonly isStacked: boolean;
  readonly nameSize: number;
  readonly tickSize: number;
  /** Between two rows. */
  readonly air: number;
}

const AIR = { least: 3, most: 14 };
/** Below the rows of a lane, and below the lanes. */
const LANE_END = 5;
const AXIS = 1.5;
/** From one line of a lane's name to the next. */
export const NAME_LINE = 1.3;
/** What is not of the titles is larger than the smallest letters where titles are. */
const LARGER = 1.25;
/**
 * Where names of lanes stand: beside the lanes in two lines or in one, with so much of the panel's
 * width at most, or else over them.
 */
const NAMES = [
  { share: 0.24, lines: 2, isStacked: false },
  { share: 0.42, lines: 1, isStacked: false },
  { share: 0.33, lines: 2, isStacked: false },
  { share: 1, lines: 2, isStacked: true },
] as const;

/** The lanes of a timeline, to be set with some titles in some size. */
export class TimelineSetter {
  readonly #span: Span;
  readonly #scene: TimelineScene;
  readonly #names: ReadonlyMap<string | null, string>;
  readonly #panel: Panel;
  readonly #locale: Locale;

  private constructor(span: Span, { story }: Lookup, locale: Locale, panel: Panel) {
    const topics = story.topics.map(({ id }) => id);
    this.#span = span;
    this.#scene = new TimelineScene(story.events, topics, span);
    this.#names = new Map(story.topics.map(({ id, name }) => [id, locale.text(name)]));
    this.#panel = panel;
    this.#locale = locale;
  }

  /** `null` when no event has a date. */
  static of(lookup: Lookup, locale: Locale, panel: Panel): TimelineSetter | null {
    const span = wholeSpan(lookup.story.events);
    return span === null ? null : new TimelineSetter(span, lookup, locale, panel);
  }

  /**
   * The first way in which the lanes are no higher than the panel and every one of the titles stands
   * whole, with the height that is left between its rows; `null` where there is none.
   */
  fitting(scale: number, titles: ReadonlySet<StoryEvent>): Setting | null {
    for (const names of NAMES) {
      const set = this.#set(scale, titles, names);
      if (set !== null && set.height * scale <= this.#panel.height) {
        const rows = set.lanes.flatMap((lane) => lane.rows.filter((row) => row !== 'continued'));
        const spare = (this.#panel.height / scale - set.height) / rows.length;
        return withAir(set, AIR.least + Math.min(AIR.most, spare));
      }
    }
    return null;
  }

  #set(
    scale: number,
    titles: ReadonlySet<StoryEvent>,
    { share, lines, isStacked }: (typeof NAMES)[number],
  ): Setting | null {
    const { least, width: whole } = this.#panel;
    const letters = titles.size === 0 ? least : Math.min(least * LARGER, LABEL_SIZE * scale);
    const nameSize = Math.max(least, letters) / scale;
    const room = (whole * share) / scale;
    const namesOf = (topic: string | null) =>
      wholeLines(this.#names.get(topic) ?? '', nameSize, room, lines);
    const texts = [...this.#names.keys()].map(namesOf);
    if (!isStacked && texts.includes(null)) return null;
    const widest = Math.max(0, ...texts.flat().map((line) => textWidth(line ?? '', nameSize)));
    const names = isStacked || widest === 0 ? 0 : widest * scale + least;
    const width = (whole - names) / scale;
    const titleOf = (event: StoryEvent) =>
      titles.has(event) ? this.#locale.text(event.title) : '';
    const view = { span: this.#span, width, titleOf, current: null };
    const placed = titledLanes(this.#scene.lanesAt(width / lengthOf(this.#span)), view);
    const isWhole = placed.every(({ marks }) =>
      marks.every(({ event, lines: own }) => titleOf(event) === '' || own.length > 0),
    );
    if (!isWhole) return null;
    const lanes = placed.map((lane) => ({ ...lane, names: namesOf(lane.topic) ?? [], height: 0 }));
    const sizes = { nameSize, tickSize: nameSize, isStacked, names };
    return withAir(
      { span: this.#span, lanes, scale, width, height: 0, ...sizes, air: 0 },
      AIR.least,
    );
  }
}

function withAir(setting: Setting, air: number): Setting {
  const { nameSize, tickSize, isStacked } = setting;
  const lanes = setting.lanes.map((lane) => {
    const rows = lane.rows.reduce((sum, row) => sum + rowHeight(row, air), 0);
    const names = lane.names.length * nameSize * NAME_LINE;
    return { ...lane, height: (isStacked ? rows + names : Math.max(rows, names)) + LANE_END };
  });
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0) + tickSize * AXIS;
  return { ...setting, lanes, height, air };
}
