import { textWidth } from '../layout/textWidth';
import { markBox, titleStart } from '../views/timeline/placing/markBox';
import type { SeenMark } from '../views/timeline/placing/placed';
import { LABEL_GAP, LABEL_SIZE, MARK_SIZE } from '../views/timeline/rows/timelineMeasures';
import { wholeLines } from './lines';

/** A title in a picture, in lines at its mark. */
export interface StandingTitle {
  /** Rows from its first line down to its mark. */
  readonly lead: number;
  readonly lines: readonly string[];
  /** Beside its mark, or in lines over it. */
  readonly side: 'after' | 'before' | 'above';
  /** Where the lines begin or, before a mark, end; pixels. */
  readonly textX: number;
}

/** A title in more lines than this reads as a text. */
const MOST_LINES = 3;

/** From where to where something stands in its rows, in pixels. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Way extends StandingTitle {
  readonly stretch: Stretch;
  /** In rows. */
  readonly high: number;
}

/** The ways in which a title can stand at its mark, those with the fewest lines alone. */
export function waysFor(mark: SeenMark, title: string, width: number): readonly Way[] {
  const box = markBox(mark, width);
  const own = { start: box.x - LABEL_GAP / 2, end: box.x + box.width + LABEL_GAP / 2 };
  if (title === '') {
    return [{ side: 'after', lines: [], textX: 0, lead: 0, stretch: own, high: 1 }];
  }
  const rooms = {
    after: width - titleStart(mark, 0, 'after', width),
    before: titleStart(mark, 0, 'before', width),
  };
  const ways = (['after', 'before'] as const).flatMap((side): readonly Way[] => {
    const lines = evenLines(title, rooms[side], MOST_LINES);
    if (lines === null) return [];
    const textX = titleStart(mark, 0, side, width);
    const reach = widest(lines) + LABEL_GAP;
    const stretch =
      side === 'before' ? { ...own, start: textX - reach } : { ...own, end: textX + reach };
    return [{ side, lines, textX, lead: 0, stretch, high: lines.length }];
  });
  const fewest = Math.min(...ways.map(({ high }) => high));
  return fewest <= 2
    ? ways.filter(({ high }) => high === fewest)
    : [above(mark, title, width, own)];
}

/** Over its mark a title has the whole width; one that no width holds gives way to an ellipsis. */
function above(mark: SeenMark, title: string, width: number, own: Stretch): Way {
  const lines = evenLines(title, width, MOST_LINES) ?? [];
  const reach = widest(lines);
  const textX = Math.max(0, Math.min(mark.x * width - MARK_SIZE / 2, width - reach));
  const stretch = {
    start: Math.min(own.start, textX),
    end: Math.max(own.end, textX + reach + LABEL_GAP),
  };
  return { side: 'above', lines, textX, lead: lines.length, stretch, high: lines.length + 1 };
}

/** In as few lines as there can be, none of them much shorter than the others. */
function evenLines(title: string, room: number, most: number): readonly string[] | null {
  let lines = wholeLines(title, LABEL_SIZE, room, most);
  const fewest = lines?.length ?? 0;
  for (let share = 0.92; fewest > 1 && share > 0.4; share -= 0.08) {
    lines = wholeLines(title, LABEL_SIZE, room * share, fewest) ?? lines;
  }
  return lines;
}

function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, LABEL_SIZE)));
}
