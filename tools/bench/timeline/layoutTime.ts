import type { StoryEvent } from '../../../src/model/story';
import { scaleOf, timelineLayout } from '../../../src/views/timeline/placing/timelineLayout';
import { TimelineScene } from '../../../src/views/timeline/rows/timelineScene';
import { wholeSpan } from '../../../src/views/timeline/span/timelineSpan';
import { BENCH_TOPICS, manyEvents } from './manyEvents';

const titleOf = ({ title }: StoryEvent) => title.en ?? '';

/** Milliseconds from the events to their marks, groups and labels, in Node: the best of five. */
export function layoutTime(count: number): number {
  const events = manyEvents(count);
  const topics = BENCH_TOPICS.map(({ id }) => id);
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const span = wholeSpan(events) ?? { from: 0, to: 1 };
    const view = { span, width: 1100, titleOf, current: null };
    timelineLayout(new TimelineScene(events, topics, span).lanesAt(scaleOf(view)), view);
    return performance.now() - start;
  });
  return Math.min(...times);
}
