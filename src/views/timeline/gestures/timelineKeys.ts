import type { SceneLane } from '../rows/timelineScene';
import { shareOf, type Span } from '../span/timelineSpan';
import { nextStop, stopsOf, type Stop } from './timelineStops';
import { zoomAround } from '../span/timelineZoom';

/** What a key on a mark or a group asks for. */
export type KeyWish =
  | { readonly kind: 'stop'; readonly stop: Stop }
  | { readonly kind: 'zoom'; readonly span: Span }
  | { readonly kind: 'let-go' };

interface KeyedView {
  readonly lanes: readonly SceneLane[];
  readonly span: Span;
  readonly whole: Span;
  /** The chosen event: Escape lets go of it before it lets go of the zoom. */
  readonly current: string | null;
}

const FACTORS: Readonly<Record<string, number>> = { '+': 2, '=': 2, '-': 0.5, _: 0.5 };

/** Steps lead from stop to stop; plus and minus zoom around the one that has the focus. */
export function keyWish(key: string, from: string, view: KeyedView): KeyWish | null {
  if (key === 'Escape' && view.current !== null) return { kind: 'let-go' };
  if (key === '0' || key === 'Escape') return { kind: 'zoom', span: view.whole };
  const stops = stopsOf(view.lanes);
  const factor = FACTORS[key] ?? null;
  if (factor === null) {
    const stop = nextStop(stops, from, key);
    return stop === null ? null : { kind: 'stop', stop };
  }
  const at = stops.find(({ id }) => id === from)?.at ?? view.span.from;
  const share = Math.min(1, Math.max(0, shareOf(at, view.span)));
  return { kind: 'zoom', span: zoomAround(view.span, view.whole, factor, share) };
}

/**
 * Where an event is to be found at another scale: on its own, or in a group. What was a group
 * before is found by its first event.
 *
 * @param stop an event's id, or a group's at the scale of `before`
 */
export function sameStop(
  stop: string,
  before: readonly SceneLane[],
  after: readonly SceneLane[],
): Stop | null {
  const groupsIn = (lanes: readonly SceneLane[]) => lanes.flatMap(({ rows }) => rows.groups);
  const event = groupsIn(before).find(({ id }) => id === stop)?.events[0]?.id ?? stop;
  const group = groupsIn(after).find(({ events }) => events.some(({ id }) => id === event));
  const id = group?.id ?? event;
  return stopsOf(after).find((one) => one.id === id) ?? null;
}
