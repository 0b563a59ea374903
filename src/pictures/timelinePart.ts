import type { Locale } from '../format/locale';
import { textWidth } from '../layout/textWidth';
import { lastOf } from '../model/lastOf';
import type { Lookup } from '../model/lookup';
import type { StoryEvent } from '../model/story';
import type { PlacedLane } from '../views/timeline/placing/placed';
import { timelineLayout } from '../views/timeline/placing/timelineLayout';
import { areWhole, wholeTitles } from '../views/timeline/placing/wholeTitles';
import { MARK_SIZE } from '../views/timeline/rows/timelineMeasures';
import { TimelineScene } from '../views/timeline/rows/timelineScene';
import { lengthOf, shareOf, wholeSpan } from '../views/timeline/span/timelineSpan';
import { ticksOf } from '../views/timeline/ground/timelineTicks';
import { fitsInLines } from './lines';
import { PAINT, topicPaint } from './paint';
import { NOTHING, paragraph, round, textAt, type Drawn, type Panel } from './svgParts';
import { markAt, titleAt } from './timelineMarks';

/** Height of a row, in pixels of the drawing before it is enlarged. */
const ROW = 18;
const AXIS = 26;
/** From the smallest letters that are read on a phone to the largest that a poster needs. */
const SCALES = { least: 0.6, most: 2.2 };
/** How large titles are drawn: the first at which all stand whole and have room. */
const TITLED = [1.6, 1.45, 1.3, 1.15, 1.05, 0.96];
/** The share of a panel that names take beside the lanes; in a narrower one they stand above. */
const NAMES = 0.26;
const NARROW = 800;
const NAME_SIZE = 20;
const NAME_SIZES = [20, 18, 16, 14];

/**
 * The whole timeline: lanes, marks as wide as their dates are vague, and the axis. Titles stand at
 * the marks where the panel is large enough for letters that can be read.
 */
export function timelinePart(lookup: Lookup, locale: Locale, panel: Panel, titled = false): Drawn {
  const { events, topics } = lookup.story;
  const span = wholeSpan(events);
  if (span === null) return NOTHING;
  const scene = new TimelineScene(
    events,
    topics.map(({ id }) => id),
    span,
  );
  const nameOf = (lane: PlacedLane) =>
    locale.text(topics.find(({ id }) => id === lane.topic)?.name ?? {});
  const isStacked = panel.width < NARROW;
  const names = isStacked ? 0 : namesWidth(lookup, locale, panel.width * NAMES);
  const titleOf = (event: StoryEvent) => locale.text(event.title);
  const at = (scale: number, isTitled: boolean) => {
    const width = (panel.width - names) / scale;
    const view = { span, width, titleOf: isTitled ? titleOf : () => '', current: null };
    const scenes = scene.lanesAt(width / lengthOf(span));
    return isTitled ? wholeTitles(scenes, view) : timelineLayout(scenes, view);
  };
  const heightOf = (lane: PlacedLane, scale: number) =>
    (Math.max(1, lane.rows) + 0.5) * ROW + (isStacked ? (NAME_SIZE * 1.3) / scale : 0);
  const wholeHeight = (lanes: readonly PlacedLane[], scale: number) =>
    (lanes.reduce((sum, lane) => sum + heightOf(lane, scale), 0) + AXIS) * scale;
  const fitting = TITLED.map((scale) => ({ scale, lanes: at(scale, true) })).filter(
    ({ scale, lanes }) => wholeHeight(lanes, scale) <= panel.height,
  );
  const chosen = fitting.find(({ lanes }) => areWhole(lanes, titleOf)) ?? lastOf(fitting);
  const isTitled = titled && chosen !== undefined;
  const rough = panel.height / wholeHeight(at(1, false), 1);
  const scale = isTitled ? chosen.scale : Math.min(SCALES.most, Math.max(SCALES.least, rough));
  const lanes = isTitled ? chosen.lanes : at(scale, false);
  const width = (panel.width - names) / scale;
  const parts: string[] = [];
  let y = 0;
  for (const lane of lanes) {
    const { topic, marks, groups } = lane;
    const index = topics.findIndex(({ id }) => id === topic);
    const height = heightOf(lane, scale);
    const above = isStacked ? (NAME_SIZE * 1.3) / scale : 0;
    const name = nameOf(lane);
    const linesAt = (size: number) => Math.max(1, Math.floor((height * scale) / (size * 1.3)));
    const size = isStacked
      ? NAME_SIZE
      : (NAME_SIZES.find((one) => fitsInLines(name, one, names - 20, linesAt(one))) ??
        Math.min(NAME_SIZE, round(height * scale * 0.75)));
    parts.push(
      `<g transform="scale(${1 / scale})">${
        paragraph(-names, (y + (isStacked ? 0 : ROW)) * scale + (isStacked ? NAME_SIZE : 0), name, {
          size,
          width: isStacked ? panel.width : names - 20,
          most: isStacked ? 1 : linesAt(size),
          fill: topicPaint(index),
        }).svg
      }</g>`,
      `<path d="M${round(-names / scale)} ${y + height}H${round(width)}" stroke="${PAINT.line}"/>`,
    );
    const middle = (row: number) => y + above + (row + 0.75) * ROW;
    for (const mark of marks) {
      const of = topics.findIndex(({ id }) => id === mark.event.topic);
      parts.push(markAt(mark, of, width, middle(mark.row)));
    }
    for (const { row, x, width: share } of groups) {
      parts.push(
        `<rect x="${round(x * width)}" y="${middle(row) - MARK_SIZE / 2}" width="${round(share * width)}" ` +
          `height="${MARK_SIZE}" rx="3" fill="${topicPaint(index)}" fill-opacity="0.45"/>`,
      );
    }
    // Over all marks of the lane, so that none strikes a word.
    for (const mark of marks) parts.push(titleAt(mark, width, middle(mark.row)));
    y += height;
  }
  for (const { at, unit, major } of ticksOf(span, width / 1.6)) {
    const x = round(shareOf(at, span) * width);
    parts.unshift(`<path d="M${x} 0V${y + (major ? 6 : 3)}" stroke="${PAINT.line}"/>`);
    if (!major) continue;
    const label = textAt(x * scale, (y + 18) * scale, locale.tick(at, unit), {
      size: 20,
      fill: PAINT.mute,
    });
    parts.push(`<g transform="scale(${1 / scale})">${label}</g>`);
  }
  return {
    svg: `<g transform="translate(${panel.x + names} ${panel.y}) scale(${scale})">${parts.join('')}</g>`,
    height: (y + AXIS) * scale,
  };
}

/** As wide as the names are, up to so many pixels: what they leave is the lanes'. */
function namesWidth({ story }: Lookup, locale: Locale, most: number): number {
  const widths = story.topics.map(({ name }) => textWidth(locale.text(name), NAME_SIZE));
  return Math.min(most, Math.max(0, ...widths) + 24);
}
