import type { StoryDate } from '../../../model/date';
import type { StoryEvent } from '../../../model/story';
import { MARK_GAP, MARK_SIZE, MOST_LANES } from './timelineMeasures';
import { DAY, type Span } from '../span/timelineSpan';

/** The dated events of one lane in order of time, with where each begins and ends. */
export interface LaneItems {
  /** `null` when the lane holds every topic. */
  readonly topic: string | null;
  readonly events: readonly StoryEvent[];
  /** Place in the order of all lanes together. */
  readonly orders: readonly number[];
  /** Milliseconds UTC; open ends reach to the end of the whole. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** 1 for what is drawn at its own size however far one zooms in: a day is a point in time. */
  readonly points: Uint8Array;
  /** From 0, the most important first. */
  readonly passes: Uint8Array;
}

/**
 * Sorts dated events into lanes, one for each topic, or a single one when topics are too many.
 *
 * @param events in order of telling, as a story has them
 */
export function laneItems(
  events: readonly StoryEvent[],
  topics: readonly string[],
  whole: Span,
): readonly LaneItems[] {
  const lanes = topics.length > MOST_LANES ? [null] : topics;
  const found = new Map(lanes.map((topic) => [topic, { events: [], orders: [] } as Gathered]));
  for (let order = 0; order < events.length; order += 1) {
    const event = events[order];
    if (event === undefined || event.date === null) continue;
    const lane = found.get(lanes[0] === null ? null : event.topic);
    lane?.events.push(event);
    lane?.orders.push(order);
  }
  return [...found].map(([topic, lane]) => measured(topic, lane, whole));
}

function measured(topic: string | null, { events, orders }: Gathered, whole: Span): LaneItems {
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  const points = new Uint8Array(events.length);
  const passes = new Uint8Array(events.length);
  for (let i = 0; i < events.length; i += 1) {
    const event = events[i];
    const date = event?.date ?? null;
    if (event === undefined || date === null) continue;
    passes[i] = event.rank - 1;
    starts[i] = Math.max(date.min ?? whole.from, whole.from);
    ends[i] = Math.min(date.max ?? whole.to, whole.to);
    points[i] = Number(isPoint(date));
  }
  return { topic, events, orders, starts, ends, points, passes };
}

interface Gathered {
  readonly events: StoryEvent[];
  readonly orders: number[];
}

/** Asked of every event, so it looks at no more than it must: only a day is as short as a day. */
function isPoint({ range, min, max }: StoryDate): boolean {
  return !range && min !== null && max !== null && max - min <= DAY;
}

/**
 * Where an item is drawn at a scale, in pixels from the start of the whole: its own length, or the
 * least size around its middle.
 */
export function drawnAt(
  items: LaneItems,
  i: number,
  whole: Span,
  scale: number,
): { readonly start: number; readonly end: number } {
  const start = ((items.starts[i] ?? 0) - whole.from) * scale;
  const end = ((items.ends[i] ?? 0) - whole.from) * scale;
  if (items.points[i] !== 1 && end - start >= MARK_SIZE) return { start, end };
  const middle = (start + end) / 2;
  return { start: middle - MARK_SIZE / 2, end: middle + MARK_SIZE / 2 };
}

/**
 * The same for all items, with the gap that small marks keep to the next; a year ends where the next
 * begins.
 */
export function stretchesAt(
  items: LaneItems,
  whole: Span,
  scale: number,
): { readonly starts: Float64Array; readonly ends: Float64Array } {
  const starts = new Float64Array(items.events.length);
  const ends = new Float64Array(items.events.length);
  for (let i = 0; i < items.events.length; i += 1) {
    const { start, end } = drawnAt(items, i, whole, scale);
    starts[i] = start;
    ends[i] = end - start > MARK_SIZE * 2 ? end : end + MARK_GAP;
  }
  return { starts, ends };
}
