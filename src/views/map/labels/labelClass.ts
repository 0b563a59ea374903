import type { LabelRange } from './staticLabels';

/** Shows a label at the widths of its range; `PlaceMarks.svelte` and `pictures.css` have the rules. */
export function labelClass({ from, until, isSpare }: LabelRange): string {
  const end = until === null ? '' : ` until-${until}`;
  return `from-${from}${end}${isSpare ? ' spare' : ''}`;
}
