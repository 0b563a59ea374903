import { lettersOf } from '../../../layout/lettersOf';
import { LABEL_GAP } from '../rows/timelineMeasures';
import type { SceneLane } from '../rows/timelineScene';
import { markBox, roomWithin, titleStart } from './markBox';
import type { LabelSide, LayoutView, PlacedLane, PlacedMark, SeenMark } from './placed';
import type { Stretch } from './rowSpace';
import { timelineLayout } from './timelineLayout';
import { wholeTitle, type TitleCut } from './titleCuts';

/** A lane with more events than this is drawn as on the screen: so many titles make no picture. */
const MOST = 60;
/** In the order of preference: in its mark a title takes no room of others. */
const SIDES: readonly LabelSide[] = ['within', 'after', 'before'];
/** A mark of this length holds the beginning of a title that goes on past its end, in pixels. */
const LONG = 48;

/**
 * The lanes of a picture that nobody can touch: each title stands whole at its mark, and a lane has as
 * many rows as that takes. A title for which the picture is too narrow is cut where it ends.
 */
export function wholeTitles(
  lanes: readonly SceneLane[],
  view: LayoutView & { readonly width: number },
): readonly PlacedLane[] {
  return timelineLayout(lanes, { ...view, titleOf: () => '' }).map((bare, i) => {
    const isMany = bare.marks.length > MOST || bare.groups.length > 0;
    const lane = lanes[i];
    if (!isMany || lane === undefined) return titled(bare, view);
    return timelineLayout([lane], view)[0] ?? bare;
  });
}

function titled(lane: PlacedLane, view: LayoutView & { readonly width: number }): PlacedLane {
  const rows: Stretch[][] = [];
  const ordered = [...lane.marks].sort((a, b) => a.x - b.x);
  const placed = ordered.map((mark): PlacedMark => {
    const title = wholeTitle(view.titleOf(mark.event), mark.event.rank === 1);
    const whole = SIDES.filter((side) => roomOn(side, mark, view.width) >= title.width);
    const sides = whole.length > 0 ? whole : [widestSide(mark, view.width)];
    const roomOf = (side: LabelSide) =>
      whole.length > 0 ? roomOn(side, mark, view.width) : roomOver(side, mark, view.width);
    for (let row = 0; ; row += 1) {
      const taken = (rows[row] ??= []);
      for (const side of sides) {
        const cut = cutTo(title, roomOf(side));
        const stretch = withTitle(mark, side, cut.width, view.width);
        if (taken.some(({ start, end }) => start < stretch.end && end > stretch.start)) continue;
        taken.push(stretch);
        const label = { text: cut.text, room: cut.width, side, from: 0, broad: null };
        return { ...mark, row, label };
      }
    }
  });
  return { ...lane, rows: Math.max(1, rows.length), marks: placed };
}

/** What a title may take on a side of its mark, in pixels, with nothing else in the row. */
function roomOn(side: LabelSide, mark: SeenMark, width: number): number {
  if (side === 'within') return roomWithin(mark, width);
  if (side === 'before') return titleStart(mark, 0, 'before', width);
  return width - titleStart(mark, 0, 'after', width);
}

/** The same, where a title in a long mark may go on past its end. */
function roomOver(side: LabelSide, mark: SeenMark, width: number): number {
  const isLong = side === 'within' && mark.width * width >= LONG;
  return isLong ? width - titleStart(mark, 0, side, width) : roomOn(side, mark, width);
}

function widestSide(mark: SeenMark, width: number): LabelSide {
  const rooms = SIDES.map((side) => roomOver(side, mark, width));
  return SIDES[rooms.indexOf(Math.max(...rooms))] ?? 'within';
}

/** What a mark and its title take of a row, in pixels. */
function withTitle(mark: SeenMark, side: LabelSide, room: number, width: number): Stretch {
  const box = markBox(mark, width);
  const at = titleStart(mark, room, side, width);
  return {
    start: Math.min(box.x, at) - LABEL_GAP / 2,
    end: Math.max(box.x + box.width, at + room) + LABEL_GAP / 2,
  };
}

function cutTo(title: TitleCut, room: number): TitleCut {
  if (title.width <= room) return title;
  const letters = [...lettersOf(title.text)];
  const kept = Math.max(0, Math.floor((letters.length * room) / title.width) - 2);
  return { text: `${letters.slice(0, kept).join('').trimEnd()}…`, width: room };
}
