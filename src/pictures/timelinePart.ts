import type { Locale } from '../format/locale';
import type { Lookup } from '../model/lookup';
import type { StoryEvent } from '../model/story';
import { ticksOf } from '../views/timeline/ground/timelineTicks';
import { LABEL_SIZE, MARK_SIZE } from '../views/timeline/rows/timelineMeasures';
import { shareOf } from '../views/timeline/span/timelineSpan';
import { PAINT, topicPaint } from './paint';
import { NOTHING, round, textAt, type Drawn, type Panel } from './svgParts';
import { markAt, rowHeight, titleAt } from './timelineMarks';
import { NAME_LINE, TimelineSetter, type SetLane, type Setting } from './timelineSetting';

/** Titles in so many times the smallest letters: the first at which all of them have room. */
const LETTERS = [1.9, 1.75, 1.6, 1.45, 1.3, 1.2, 1.1, 1];
/** How large marks without titles are. */
const MARKS = [2.2, 1.9, 1.6, 1.35, 1.15, 1, 0.85, 0.7, 0.6, 0.5];
/** More titles make no picture. */
const MOST_TITLES = 60;
/** So high is a timeline that may be as high as it wants. */
const HIGH = 900;

/**
 * The whole timeline: lanes, marks as wide as their dates are vague, titles in letters that can be read,
 * and the axis. Without room for all titles those of the most important events stand.
 */
export function timelinePart(lookup: Lookup, locale: Locale, panel: Panel): Drawn {
  const height = Math.min(panel.height, HIGH);
  const setter = TimelineSetter.of(lookup, locale, { ...panel, height });
  const setting = setter === null ? null : bestSetting(setter, lookup.story.events, panel.least);
  if (setting === null) return NOTHING;
  const { scale, width, names, span } = setting;
  const thin = hairline(scale);
  const parts: string[] = [];
  let y = 0;
  for (const lane of setting.lanes) {
    parts.push(laneAt(lane, y, setting, lookup));
    y += lane.height;
  }
  for (const { at, unit, major } of ticksOf(span, width / 1.6)) {
    const x = round(shareOf(at, span) * width);
    parts.unshift(
      `<path d="M${x} 0V${round(y) + (major ? 6 : 3)}" stroke="${PAINT.line}" stroke-width="${thin}"/>`,
    );
    if (!major) continue;
    parts.push(
      textAt(x, y + 4 + setting.tickSize, locale.tick(at, unit), {
        size: round(setting.tickSize),
        fill: PAINT.mute,
      }),
    );
  }
  return {
    svg: `<g transform="translate(${round(panel.x + names)} ${round(panel.y)}) scale(${round(scale * 100) / 100})">${parts.join('')}</g>`,
    height: setting.height * scale,
  };
}

/** As thick as on the page, in what is enlarged. */
function hairline(scale: number): number {
  return Math.round(150 / scale) / 100;
}

/** All titles as large as can be; else in the smallest letters as many as fit, by rank; else none. */
function bestSetting(
  setter: TimelineSetter,
  events: readonly StoryEvent[],
  least: number,
): Setting | null {
  const dated = events.filter(({ date }) => date !== null);
  const readable = least / LABEL_SIZE;
  if (dated.length <= MOST_TITLES) {
    for (const letters of LETTERS) {
      const setting = setter.fitting(letters * readable, new Set(dated));
      if (setting !== null) return setting;
    }
  }
  const byRank = [...dated].sort((a, b) => a.rank - b.rank).slice(0, MOST_TITLES);
  const titles = new Set<StoryEvent>();
  let best = setter.fitting(readable, titles);
  for (const event of best === null ? [] : byRank) {
    titles.add(event);
    const setting = setter.fitting(readable, titles);
    if (setting === null) titles.delete(event);
    else best = setting;
  }
  if (best !== null && titles.size > 0) return best;
  for (const scale of MARKS) {
    const setting = setter.fitting(scale, new Set());
    if (setting !== null) return setting;
  }
  return null;
}

function laneAt(lane: SetLane, y: number, setting: Setting, { story }: Lookup): string {
  const { width, names, scale, nameSize, isStacked, air } = setting;
  const indexOf = (topic: string | null) => story.topics.findIndex(({ id }) => id === topic);
  const index = indexOf(lane.topic);
  const top = y + (isStacked ? lane.names.length * nameSize * NAME_LINE : 0) + air / 2;
  let bottom = top - air / 2;
  /** The middles of the lane's rows, each with its air before it. */
  const middles = lane.rows.map((row) => {
    const before = bottom + (row === 'continued' ? 0 : air);
    bottom += rowHeight(row, air);
    return (before + bottom) / 2 - air / 2;
  });
  const at = (row: number) => round(middles[row] ?? top);
  const first = isStacked ? y + nameSize : at(0) + nameSize * 0.36;
  return [
    ...lane.names.map((line, i) =>
      textAt(-names / scale, first + i * nameSize * NAME_LINE, line, {
        size: round(nameSize),
        fill: topicPaint(index),
      }),
    ),
    `<path d="M${round(-names / scale)} ${round(y + lane.height)}H${round(width)}" stroke="${PAINT.line}" stroke-width="${hairline(scale)}"/>`,
    ...lane.marks.map((mark) =>
      markAt(mark, indexOf(mark.event.topic), width, at(mark.row + mark.lead)),
    ),
    ...lane.groups.map(
      ({ row, x, width: share }) =>
        `<rect x="${round(x * width)}" y="${at(row) - MARK_SIZE / 2}" width="${round(share * width)}" ` +
        `height="${MARK_SIZE}" rx="3" fill="${topicPaint(index)}" fill-opacity="0.45"/>`,
    ),
    // Over all marks of the lane, so that none strikes a word.
    ...lane.marks.map((mark) => titleAt(mark, at(mark.row))),
  ].join('');
}
