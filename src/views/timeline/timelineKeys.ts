import { compareDates } from '../../model/dateOrder';
import type { PlacedLane } from './timelineLayout';

/** Where a key leads from a mark: along time, or to the nearest mark of the lane above or below. */
export function nextMark(lanes: readonly PlacedLane[], from: string, key: string): string | null {
  const inTime = lanes
    .flatMap((lane) => lane.marks)
    .sort((a, b) => compareDates(a.event.date, b.event.date))
    .map((mark) => mark.event.id);
  const at = inTime.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return inTime[at + 1] ?? null;
    case 'ArrowLeft':
      return inTime[at - 1] ?? null;
    case 'Home':
      return inTime[0] ?? null;
    case 'End':
      return inTime.at(-1) ?? null;
    case 'ArrowDown':
      return inNextLane(lanes, from, 1);
    case 'ArrowUp':
      return inNextLane(lanes, from, -1);
    default:
      return null;
  }
}

function inNextLane(lanes: readonly PlacedLane[], from: string, step: 1 | -1): string | null {
  const at = lanes.findIndex((lane) => lane.marks.some((mark) => mark.event.id === from));
  const x = lanes[at]?.marks.find((mark) => mark.event.id === from)?.x ?? 0;
  for (let i = at + step; i >= 0 && i < lanes.length; i += step) {
    const marks = [...(lanes[i]?.marks ?? [])].sort(
      (a, b) => Math.abs(a.x - x) - Math.abs(b.x - x),
    );
    if (marks[0] !== undefined) return marks[0].event.id;
  }
  return null;
}
