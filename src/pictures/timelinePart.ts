import type { Locale } from '../format/locale';
import type { Lookup } from '../model/lookup';
import { glyphOf } from '../views/timeline/marks/markGlyphs';
import type { PlacedLane, PlacedMark } from '../views/timeline/placing/placed';
import { timelineLayout } from '../views/timeline/placing/timelineLayout';
import {
  LABEL_GAP,
  LABEL_INSET,
  LABEL_SIZE,
  MARK_SIZE,
} from '../views/timeline/rows/timelineMeasures';
import { TimelineScene } from '../views/timeline/rows/timelineScene';
import { lengthOf, shareOf, wholeSpan } from '../views/timeline/span/timelineSpan';
import { ticksOf } from '../views/timeline/ground/timelineTicks';
import { PAINT, topicPaint } from './paint';
import { NOTHING, paragraph, round, textAt, type Drawn, type Panel } from './svgParts';

/** Height of a row, in pixels of the drawing before it is enlarged. */
const ROW = 18;
const AXIS = 26;
/** Between the smallest letters that are read on a phone and the largest that a poster needs. */
const SCALES = { least: 0.6, titled: 1.05, most: 2.2 };
const NAMES = 0.26;
const NAME_SIZE = 20;

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
  const names = panel.width * NAMES;
  const lanesAt = (width: number, isTitled: boolean): readonly PlacedLane[] =>
    timelineLayout(scene.lanesAt(width / lengthOf(span)), {
      span,
      width,
      titleOf: isTitled ? (event) => locale.text(event.title) : () => '',
      current: null,
    });
  const heightOf = (lanes: readonly PlacedLane[]) =>
    lanes.reduce((sum, { rows }) => sum + (Math.max(1, rows) + 0.5) * ROW, AXIS);
  const rough = panel.height / heightOf(lanesAt(panel.width - names, titled));
  const isTitled = titled && rough >= SCALES.titled;
  const scale = Math.min(isTitled ? 1.4 : SCALES.most, Math.max(SCALES.least, rough));
  const width = (panel.width - names) / scale;
  const lanes = lanesAt(width, isTitled);
  const parts: string[] = [];
  let y = 0;
  for (const { topic, rows, marks, groups } of lanes) {
    const index = topics.findIndex(({ id }) => id === topic);
    const height = (Math.max(1, rows) + 0.5) * ROW;
    const name = topic === null ? '' : locale.text(topics[index]?.name ?? {});
    const size = Math.min(NAME_SIZE, round(height * scale * 0.75));
    parts.push(
      `<g transform="scale(${1 / scale})">${
        paragraph(-names, (y + ROW) * scale, name, {
          size,
          width: names - 20,
          most: Math.max(1, Math.floor((height * scale) / (size * 1.3))),
          fill: topicPaint(index),
        }).svg
      }</g>`,
      `<path d="M${round(-names / scale)} ${y + height}H${round(width)}" stroke="${PAINT.line}"/>`,
    );
    const middle = (row: number) => y + (row + 0.75) * ROW;
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

/** A title beside its mark or in it, where the layout found room; as `MarkLink.svelte` places it. */
function titleAt(mark: PlacedMark, width: number, y: number): string {
  const { label } = mark;
  if (label === null || label.text === '') return '';
  const half = mark.width === 0 ? MARK_SIZE / 2 : 0;
  const start = Math.max(0, mark.x);
  const end = Math.min(1, mark.x + mark.width);
  const x = {
    within: start * width + LABEL_INSET,
    before: start * width - LABEL_GAP - half,
    after: end * width + LABEL_GAP + half,
  }[label.side];
  return textAt(x, y + 4.5, label.text, {
    size: LABEL_SIZE,
    anchor: label.side === 'before' ? 'end' : 'start',
    halo: PAINT.paper,
  });
}

/** As `Mark.svelte` draws it, in the card's colours. */
function markAt(mark: PlacedMark, topicIndex: number, width: number, y: number): string {
  const paint = topicPaint(topicIndex);
  const half = MARK_SIZE / 2;
  const x = round(mark.x * width - (mark.width === 0 ? half : 0));
  const length = round(mark.width === 0 ? MARK_SIZE : mark.width * width);
  const dim = mark.approximate || mark.uncertain ? ' opacity="0.7"' : '';
  switch (mark.kind) {
    case 'day':
      return `<path transform="translate(${round(mark.x * width)} ${y})" d="${glyphOf(topicIndex)}" fill="${paint}"${dim}/>`;
    case 'range':
      return (
        `<path d="M${x} ${y}h${length}" stroke="${paint}" stroke-width="6"${dim}/>` +
        `<path d="M${x} ${y - half}v${MARK_SIZE}m${length} 0v${-MARK_SIZE}" stroke="${paint}" stroke-width="2" fill="none"${dim}/>`
      );
    default: {
      const dashes =
        mark.kind === 'year' || mark.kind === 'decade' ? ' stroke-dasharray="4 3"' : '';
      return (
        `<rect x="${x}" y="${y - half}" width="${length}" height="${MARK_SIZE}" rx="${half}" fill="${paint}" ` +
        `fill-opacity="0.3" stroke="${paint}" stroke-width="1.25"${dashes}${dim}/>`
      );
    }
  }
}
