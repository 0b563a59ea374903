import type { StoryEvent } from '../../../model/story';
import { lengthOf, type Span } from '../span/timelineSpan';

/**
 * How many events there are in each of equal parts of the whole. A long event counts as one in
 * all, spread evenly over the parts that it touches, so that a year does not outweigh a day.
 */
export function densityBins(
  events: readonly StoryEvent[],
  whole: Span,
  count: number,
): readonly number[] {
  const bins = new Float64Array(count + 1);
  const length = lengthOf(whole);
  for (const { date } of events) {
    if (date === null) continue;
    const first = binOf(((date.min ?? whole.from) - whole.from) / length, count);
    const last = binOf(((date.max ?? whole.to) - 1 - whole.from) / length, count);
    const weight = 1 / (last - first + 1);
    bins[first] = (bins[first] ?? 0) + weight;
    bins[last + 1] = (bins[last + 1] ?? 0) - weight;
  }
  let sum = 0;
  return [...bins.subarray(0, count)].map((change) => (sum += change));
}

function binOf(share: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(share * count)));
}

/** The bins as the outline of a picture `bins.length` wide and 1 high; empty when nothing is in them. */
export function densityPath(bins: readonly number[]): string {
  const top = Math.max(...bins);
  if (top <= 0) return '';
  // The square root lets one event be seen beside hundreds.
  const heights = bins.map((bin) => Math.sqrt(Math.max(0, bin) / top));
  const steps = heights.map((height, i) => `V${short(1 - height)}H${i + 1}`);
  return `M0 1${steps.join('')}V1Z`;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
