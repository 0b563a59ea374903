import type { LabelRange } from './labelRanges';

/** Shows a label at the widths of its range; `labelWidths.css` and `pictures.css` have the rules. */
export function labelClass({ from, until, isSpare }: Omit<LabelRange<never>, 'position'>): string {
  const end = until === null ? '' : ` until-${until}`;
  return `from-${from}${end}${isSpare ? ' spare' : ''}`;
}
