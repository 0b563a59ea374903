import { glyphOf } from '../views/timeline/marks/markGlyphs';
import type { PlacedMark } from '../views/timeline/placing/placed';
import {
  LABEL_GAP,
  LABEL_INSET,
  LABEL_SIZE,
  MARK_SIZE,
} from '../views/timeline/rows/timelineMeasures';
import { PAINT, topicPaint } from './paint';
import { round, textAt } from './svgParts';

/** A title beside its mark or in it, where the layout found room; as `MarkLink.svelte` places it. */
export function titleAt(mark: PlacedMark, width: number, y: number): string {
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
export function markAt(mark: PlacedMark, topicIndex: number, width: number, y: number): string {
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
