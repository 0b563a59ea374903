import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Box } from '../../../../src/layout/boxes';
import type { StoryEvent } from '../../../../src/model/story';
import type { PlacedGroup, PlacedLane } from '../../../../src/views/timeline/placing/placed';
import { labelBox, markBox } from '../../../../src/views/timeline/placing/markBox';
import { SteadyWidth } from '../../../../src/views/timeline/rows/steadyWidth';
import { scaleOf, timelineLayout } from '../../../../src/views/timeline/placing/timelineLayout';
import { wholeTitle } from '../../../../src/views/timeline/placing/titleCuts';
import { ROW_PITCH } from '../../../../src/views/timeline/rows/timelineMeasures';
import { TimelineScene } from '../../../../src/views/timeline/rows/timelineScene';
import { lengthOf, wholeSpan, type Span } from '../../../../src/views/timeline/span/timelineSpan';
import { zoomAround } from '../../../../src/views/timeline/span/timelineZoom';
import { BENCH_TOPICS, manyEvents } from '../../../../tools/bench/timeline/manyEvents';
import { arbitraryEvents, TOPICS } from '../arbitraryEvents';

const titleOf = (event: StoryEvent) => event.title.en ?? '';
const titleRoom = (event: StoryEvent) => wholeTitle(titleOf(event), event.rank === 1).width;
const width = fc.integer({ min: 320, max: 1600 });
const events = arbitraryEvents(250);

/** Some window: the whole, or a part of it. */
const zoom = fc.oneof(
  fc.constant({ factor: 1, share: 0.5 }),
  fc.record({
    factor: fc.double({ min: 1, max: 60, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
);

interface Laid {
  readonly lanes: readonly PlacedLane[];
  readonly span: Span;
}

function lay(
  all: readonly StoryEvent[],
  pixels: number,
  at: { factor: number; share: number },
  steady = new SteadyWidth(),
): Laid {
  const whole = wholeSpan(all);
  if (whole === null) return { lanes: [], span: { from: 0, to: 1 } };
  const span = zoomAround(whole, whole, at.factor, at.share);
  const scene = new TimelineScene(all, TOPICS, whole, titleRoom);
  const view = { span, width: pixels, titleOf, current: null };
  const scale = scaleOf({ span, width: steady.at(pixels) });
  return { lanes: timelineLayout(scene.lanesAt(scale), view), span };
}

const dated = (all: readonly StoryEvent[]) => all.filter(({ date }) => date !== null);
const startOf = ({ date }: StoryEvent) => date?.min ?? -Infinity;
const idsIn = (lane: PlacedLane) => [
  ...lane.marks.map(({ event }) => event.id),
  ...lane.groups.flatMap(({ group }) => group.events.map(({ id }) => id)),
];

describe('timelineLayout', () => {
  it('meets crowded lanes as well as loose ones in these tests', () => {
    const crowded = fc
      .sample(events, 60)
      .map((all) => lay(all, 800, { factor: 1, share: 0.5 }).lanes)
      .map((lanes) => lanes.some(({ groups }) => groups.length > 0));
    expect(new Set(crowded)).toEqual(new Set([true, false]));
  });

  it('loses nothing: what is shown and what is summarised are all dated events, each once', () => {
    fc.assert(
      fc.property(events, width, (all, pixels) => {
        const { lanes } = lay(all, pixels, { factor: 1, share: 0.5 });
        expect(lanes.flatMap(idsIn).sort()).toEqual(
          dated(all)
            .map(({ id }) => id)
            .sort(),
        );
      }),
    );
  });

  it('counts no event alone, and begins the box of a group where its first event does', () => {
    fc.assert(
      fc.property(events, width, zoom, (all, pixels, at) => {
        const { lanes, span } = lay(all, pixels, at);
        const pixel = lengthOf(span) / pixels;
        for (const { group } of lanes.flatMap(({ groups }) => groups)) {
          expect(group.events.length).toBeGreaterThan(1);
          const starts = group.events.map(startOf);
          const first = Math.max(Math.min(...starts), wholeSpan(all)?.from ?? 0);
          // A little before it where its number needs the room.
          expect(group.from).toBeLessThanOrEqual(first + pixel);
          expect(group.from).toBeGreaterThan(first - 80 * pixel);
        }
      }),
    );
  });

  it('shows in a window every event that begins in it', () => {
    fc.assert(
      fc.property(events, width, zoom, (all, pixels, at) => {
        const { lanes, span } = lay(all, pixels, at);
        const whole = wholeSpan(all) ?? span;
        const shown = new Set(lanes.flatMap(idsIn));
        // A mark of a few pixels stands around its middle.
        const air = (10 * lengthOf(span)) / pixels;
        const missing = dated(all).filter(({ id, date }) => {
          const start = Math.max(date?.min ?? whole.from, whole.from);
          return start > span.from + air && start < span.to - air && !shown.has(id);
        });
        expect(missing).toEqual([]);
      }),
    );
  });

  it('lets no two marks or groups of a lane overlap, and keeps each inside its lane', () => {
    fc.assert(
      fc.property(events, width, zoom, (all, pixels, at) => {
        for (const lane of lay(all, pixels, at).lanes) {
          const marks = lane.marks.map((mark) => markBox(mark, pixels));
          const groups = lane.groups.map((group) => groupBox(group, pixels));
          const boxes = [...marks, ...groups];
          boxes.forEach((a, i) => {
            expect(a.y).toBeGreaterThanOrEqual(0);
            expect(a.y + a.height).toBeLessThanOrEqual(lane.rows * ROW_PITCH);
            expect(boxes.slice(i + 1).filter((b) => overlap(shrunk(a), shrunk(b)))).toEqual([]);
          });
        }
      }),
    );
  });

  it('lets no two labels intersect, none cover a mark of its lane, none leave the frame', () => {
    fc.assert(
      fc.property(events, width, zoom, (all, pixels, at) => {
        for (const lane of lay(all, pixels, at).lanes) {
          const named = lane.marks.flatMap((mark) => {
            const box = labelBox(mark, pixels);
            return box === null ? [] : [{ mark, box }];
          });
          const labels = named.map(({ box }) => box);
          const groups = lane.groups.map((group) => groupBox(group, pixels));
          named.forEach(({ mark, box: label }, i) => {
            expect(label.x).toBeGreaterThanOrEqual(-0.001);
            expect(label.x + label.width).toBeLessThanOrEqual(pixels + 0.001);
            // In its own mark it may stand.
            const isWithin = mark.label?.side === 'within';
            const others = lane.marks.filter((one) => !isWithin || one !== mark);
            const taken = [...others.map((one) => markBox(one, pixels)), ...groups];
            expect(taken.filter((one) => overlap(shrunk(one), shrunk(label)))).toEqual([]);
            expect(labels.slice(i + 1).filter((b) => overlap(shrunk(label), shrunk(b)))).toEqual(
              [],
            );
          });
        }
      }),
    );
  });

  it('keeps the order of time from left to right, of every kind of date and in every window', () => {
    fc.assert(
      fc.property(events, width, zoom, (all, pixels, at) => {
        const { lanes } = lay(all, pixels, at);
        const marks = lanes.flatMap((lane) => lane.marks);
        for (const a of marks) {
          const end = a.event.date?.max ?? Infinity;
          // What is over before another begins ends before it, also where the window cuts them.
          const before = marks.filter(
            (b) => (b.event.date?.min ?? -Infinity) >= end && a.x + a.width > b.x + 1e-9,
          );
          expect(before).toEqual([]);
        }
        const xs = marks
          .filter((mark) => mark.width > 0)
          .sort((a, b) => startOf(a.event) - startOf(b.event))
          .map(({ x }) => x);
        expect(xs.filter((x, i) => x < (xs[i - 1] ?? x) - 1e-9)).toEqual([]);
      }),
    );
  });

  it('leaves every mark in its row and its group when the window grows by up to a quarter', () => {
    const growth = fc.double({ min: 1, max: 1.25, noNaN: true });
    fc.assert(
      fc.property(events, width, growth, (all, pixels, more) => {
        const steady = new SteadyWidth();
        const placesAt = (size: number) =>
          lay(all, size, WHOLE, steady).lanes.map(({ marks, groups }) => ({
            marks: marks.map(({ event, row }) => [event.id, row]),
            groups: groups.map(({ group }) => [group.id, group.events.length]),
          }));
        const before = placesAt(pixels);
        expect(placesAt(Math.floor(pixels * more))).toEqual(before);
      }),
    );
  });

  it('does so in every window, and exchanges nothing twice where it goes to and fro', () => {
    fc.assert(
      fc.property(zoom, width, fc.integer({ min: 1, max: 80 }), ({ factor }, pixels, little) => {
        const steady = new SteadyWidth();
        const scaleAt = (size: number) => (steady.at(size) * factor) / lengthOf(CROWD_WHOLE);
        const levels = [0, little, 0, little].map((more) => CROWD.lanesAt(scaleAt(pixels + more)));
        expect(new Set(levels).size).toBe(1);
        const narrower = [0, little, 0, little].map((less) =>
          CROWD.lanesAt(scaleAt(pixels - less)),
        );
        expect(new Set(narrower.slice(1)).size).toBe(1);
      }),
    );
  });
});

const WHOLE = { factor: 1, share: 0.5 };
const MANY = manyEvents(1000);
const CROWD_WHOLE = wholeSpan(MANY) ?? { from: 0, to: 1 };
const CROWD = new TimelineScene(
  MANY,
  BENCH_TOPICS.map(({ id }) => id),
  CROWD_WHOLE,
);

function groupBox({ row, x, width: share }: PlacedGroup, pixels: number): Box {
  return { ...markBox({ row, x: 0, width: 0 }, pixels), x: x * pixels, width: share * pixels };
}

/** Edges that only touch do not overlap, whatever the last digit of a sum says. */
function shrunk(box: Box): Box {
  return { ...box, x: box.x + 0.001, width: box.width - 0.002 };
}
