import { glyphOf } from '../views/timeline/marks/markGlyphs';
import type { SeenMark } from '../views/timeline/placing/placed';
import { LABEL_SIZE, MARK_SIZE } from '../views/timeline/rows/timelineMeasures';
import { PAINT, topicPaint } from './paint';
import { round, textAt } from './svgParts';
import type { LaneRow, TitledMark } from './titledLanes';

/** From one line of a title to the next. */
const LINE = 15.5;

/** What a row takes, with the air that is before it. */
export function rowHeight(row: LaneRow, air: number): number {
  if (row === 'continued') return LINE;
  return (row === 'marks' ? MARK_SIZE + 1 : LINE) + air;
}

/** The lines of a title; `y` is the middle of the first. */
export function titleAt({ lines, side, textX }: TitledMark, y: number): string {
  const anchor = side === 'before' ? 'end' : 'start';
  const style = { size: LABEL_SIZE, anchor, halo: PAINT.paper } as const;
  return lines.map((line, i) => textAt(textX, y + 4.5 + i * LINE, line, style)).join('');
}

/** As `Mark.svelte` draws it, in the card's colours. */
export function markAt(mark: SeenMark, topicIndex: number, width: number, y: number): string {
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
