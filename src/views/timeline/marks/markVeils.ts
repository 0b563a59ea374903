import type { MarkKind } from '../placing/timelineMark';

/** What lies over a mark: the ids of the veils in `TimelineDefs.svelte`, by the kinds that have one. */
export const VEILS = {
  year: 'timeline-year',
  decade: 'timeline-decade',
  'open-end': 'timeline-open-end',
  'open-start': 'timeline-open-start',
} as const satisfies Partial<Record<MarkKind, string>>;

export function veilOf(kind: MarkKind): string | null {
  return kind in VEILS ? `url(#${VEILS[kind as keyof typeof VEILS]})` : null;
}
