import type { SceneLane } from '../rows/timelineScene';

/** What the keys lead to: an event by its id, or a group by its own. */
export interface Stop {
  readonly id: string;
  readonly lane: number;
  /** Middle of it, milliseconds UTC. */
  readonly at: number;
}

/** Everything that can be reached at a scale, seen or not, in order of time. */
export function stopsOf(lanes: readonly SceneLane[]): readonly Stop[] {
  const ordered: { readonly order: number; readonly stop: Stop }[] = [];
  lanes.forEach(({ items, rows }, lane) => {
    for (let i = 0; i < items.events.length; i += 1) {
      const event = items.events[i];
      if (event === undefined || rows.rowOf[i] === -1) continue;
      const at = ((items.starts[i] ?? 0) + (items.ends[i] ?? 0)) / 2;
      ordered.push({ order: items.orders[i] ?? 0, stop: { id: event.id, lane, at } });
    }
    for (const group of rows.groups) {
      const at = (group.from + group.to) / 2;
      ordered.push({ order: group.order, stop: { id: group.id, lane, at } });
    }
  });
  return ordered.sort((a, b) => a.order - b.order).map(({ stop }) => stop);
}

/** Page keys go this far at once. */
const STRIDE = 10;

/** Where a key leads from a stop: along time, or to the nearest stop of the lane above or below. */
export function nextStop(stops: readonly Stop[], from: string, key: string): Stop | null {
  const at = stops.findIndex(({ id }) => id === from);
  const last = stops.length - 1;
  switch (key) {
    case 'ArrowRight':
      return stops[at + 1] ?? null;
    case 'ArrowLeft':
      return stops[at - 1] ?? null;
    case 'PageDown':
      return stops[Math.min(last, at + STRIDE)] ?? null;
    case 'PageUp':
      return stops[Math.max(0, at - STRIDE)] ?? null;
    case 'Home':
      return stops[0] ?? null;
    case 'End':
      return stops[last] ?? null;
    case 'ArrowDown':
      return inNextLane(stops, stops[at], 1);
    case 'ArrowUp':
      return inNextLane(stops, stops[at], -1);
    default:
      return null;
  }
}

function inNextLane(stops: readonly Stop[], from: Stop | undefined, step: 1 | -1): Stop | null {
  if (from === undefined) return null;
  let found: Stop | null = null;
  for (const stop of stops) {
    const lanesAway = (stop.lane - from.lane) * step;
    if (lanesAway > 0 && (found === null || isNearer(stop, found, from))) found = stop;
  }
  return found;
}

function isNearer(a: Stop, b: Stop, from: Stop): boolean {
  const lanesA = Math.abs(a.lane - from.lane);
  const lanesB = Math.abs(b.lane - from.lane);
  return (
    lanesA < lanesB || (lanesA === lanesB && Math.abs(a.at - from.at) < Math.abs(b.at - from.at))
  );
}
