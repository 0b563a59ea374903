import type { Locale } from '../../../../src/format/locale';
import type { Lookup } from '../../../../src/model/lookup';
import { glyphOf } from '../../../../src/views/timeline/marks/markGlyphs';
import type { PlacedLane, PlacedMark } from '../../../../src/views/timeline/placing/placed';
import { timelineLayout } from '../../../../src/views/timeline/placing/timelineLayout';
import { MARK_SIZE } from '../../../../src/views/timeline/rows/timelineMeasures';
import { TimelineScene } from '../../../../src/views/timeline/rows/timelineScene';
import { lengthOf, shareOf, wholeSpan } from '../../../../src/views/timeline/span/timelineSpan';
import { ticksOf } from '../../../../src/views/timeline/ground/timelineTicks';
import { CARD_PAINT, topicPaint } from './cardPaint';
import { paragraph, round, textAt, type Panel } from './svgParts';

/** Height of a row, in pixels of the drawing before it is enlarged: titles do not stand in it. */
const ROW = 18;
const AXIS = 26;
const MOST_SCALE = 2.2;
const NAMES = 0.26;
const NAME_SIZE = 20;

/** The whole timeline without titles: lanes, marks as wide as their dates are vague, and the axis. */
export function timelinePart(lookup: Lookup, locale: Locale, panel: Panel): string {
  const { events, topics } = lookup.story;
  const span = wholeSpan(events);
  if (span === null) return '';
  const scene = new TimelineScene(
    events,
    topics.map(({ id }) => id),
    span,
  );
  const names = panel.width * NAMES;
  const lanesAt = (width: number): readonly PlacedLane[] =>
    timelineLayout(scene.lanesAt(width / lengthOf(span)), {
      span,
      width,
      titleOf: () => '',
      current: null,
    });
  const heightOf = (lanes: readonly PlacedLane[]) =>
    lanes.reduce((sum, { rows }) => sum + (Math.max(1, rows) + 0.5) * ROW, AXIS);
  const rough = panel.height / heightOf(lanesAt(panel.width - names));
  const scale = Math.min(MOST_SCALE, Math.max(0.6, rough));
  const width = (panel.width - names) / scale;
  const lanes = lanesAt(width);
  const parts: string[] = [];
  let y = 0;
  for (const { topic, rows, marks, groups } of lanes) {
    const index = topics.findIndex(({ id }) => id === topic);
    const height = (Math.max(1, rows) + 0.5) * ROW;
    const name = topic === null ? '' : locale.text(topics[index]?.name ?? {});
    parts.push(
      `<g transform="scale(${1 / scale})">${
        paragraph(-names, (y + ROW) * scale, name, {
          size: NAME_SIZE,
          width: names - 20,
          most: 1,
          fill: topicPaint(index),
        }).svg
      }</g>`,
      `<path d="M${round(-names / scale)} ${y + height}H${round(width)}" stroke="${CARD_PAINT.line}"/>`,
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
    y += height;
  }
  for (const { at, unit, major } of ticksOf(span, width / 1.6)) {
    const x = round(shareOf(at, span) * width);
    parts.push(`<path d="M${x} 0V${y + (major ? 6 : 3)}" stroke="${CARD_PAINT.line}"/>`);
    if (!major) continue;
    const label = textAt(x * scale, (y + 18) * scale, locale.tick(at, unit), {
      size: 20,
      fill: CARD_PAINT.mute,
    });
    parts.push(`<g transform="scale(${1 / scale})">${label}</g>`);
  }
  return `<g transform="translate(${panel.x + names} ${panel.y}) scale(${scale})">${parts.join('')}</g>`;
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
