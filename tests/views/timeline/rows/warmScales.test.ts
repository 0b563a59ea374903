import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BENCH_TOPICS, manyEvents } from '../../../../tools/bench/timeline/manyEvents';
import { TimelineScene } from '../../../../src/views/timeline/rows/timelineScene';
import { wholeSpan } from '../../../../src/views/timeline/span/timelineSpan';
import { warmScales } from '../../../../src/views/timeline/rows/warmScales';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function crowded(): { scene: TimelineScene; scale: number; found: number[] } {
  const events = manyEvents(2000);
  const whole = wholeSpan(events) ?? { from: 0, to: 1 };
  const topics = BENCH_TOPICS.map(({ id }) => id);
  const scene = new TimelineScene(events, topics, whole);
  const found: number[] = [];
  const lanesAt = scene.lanesAt.bind(scene);
  scene.lanesAt = (scale) => {
    found.push(scale);
    return lanesAt(scale);
  };
  return { scene, scale: 640 / (whole.to - whole.from), found };
}

it('finds the next scales one after another, and then rests', () => {
  const { scene, scale, found } = crowded();
  warmScales(scene, scale);
  expect(found).toEqual([]);
  vi.runAllTimers();
  expect(found.map((one) => one / scale)).toEqual([2, 0.5, 4, 8]);
});

it('stops where the reader goes on', () => {
  const { scene, scale, found } = crowded();
  const stop = warmScales(scene, scale);
  vi.advanceTimersByTime(200);
  stop();
  vi.runAllTimers();
  expect(found).toHaveLength(1);
});
