import { describe, expect, it } from 'vitest';
import { TimelineScene } from '../../../../src/views/timeline/rows/timelineScene';
import { wholeSpan } from '../../../../src/views/timeline/span/timelineSpan';
import { nextStop, stopsOf } from '../../../../src/views/timeline/gestures/timelineStops';
import { date, makeEvent } from '../../../makeStory';

const event = (id: string, text: string, topic: string) =>
  makeEvent(id, { date: date(text), topic });
const events = [
  event('year', '2023', 'education'),
  event('lab', '2024-03', 'research'),
  event('letters', '2024-07-02', 'education'),
  event('talk', '2024-10', 'research'),
  event('fair', '2025-01-10', 'culture'),
];
const whole = wholeSpan(events) ?? { from: 0, to: 1 };
const scene = new TimelineScene(events, ['education', 'research', 'culture'], whole);
const stops = stopsOf(scene.lanesAt(1));

describe('nextStop', () => {
  it.each([
    ['year', 'ArrowRight', 'lab'],
    ['lab', 'ArrowLeft', 'year'],
    ['year', 'ArrowLeft', null],
    ['fair', 'ArrowRight', null],
    ['talk', 'Home', 'year'],
    ['year', 'End', 'fair'],
    ['letters', 'ArrowDown', 'talk'],
    ['lab', 'ArrowDown', 'fair'],
    ['fair', 'ArrowUp', 'talk'],
    ['year', 'ArrowUp', null],
    ['year', 'PageDown', 'fair'],
    ['fair', 'PageUp', 'year'],
    ['year', 'a', null],
  ])('from %s, %s leads to %s', (from, key, expected) => {
    expect(nextStop(stops, from, key)?.id ?? null).toBe(expected);
  });
});

it('leads through the groups of a crowded lane, in order of time', () => {
  const crowd = Array.from({ length: 400 }, (_, i) =>
    event(`c${i}`, `2024-0${1 + (i % 9)}-${10 + (i % 15)}`, 'education'),
  ).sort((a, b) => (a.date?.min ?? 0) - (b.date?.min ?? 0));
  const span = wholeSpan(crowd) ?? whole;
  const lanes = new TimelineScene(crowd, ['education'], span).lanesAt(1e-9);
  const found = stopsOf(lanes);
  const groups = lanes.flatMap(({ rows }) => rows.groups);
  expect(groups.length).toBeGreaterThan(0);
  const grouped = groups.reduce((sum, group) => sum + group.events.length, 0);
  expect(found.length).toBe(400 - grouped + groups.length);
});
