import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskedSpan } from '../../../../src/model/dateOrder';
import { TimelineWindow } from '../../../../src/views/timeline/span/timelineWindow.svelte';
import { pretendLayout } from '../pretendLayout';

const day = (text: string) => Date.parse(text);
const whole = { from: day('2020-01-01'), to: day('2026-01-01') };
const span = { from: day('2022-03-01'), to: day('2023-03-01') };

/** A page that takes up what the timeline tells it, or does not listen. */
function open(listens: boolean) {
  let visible: AskedSpan = $state({ from: null, to: null });
  const told: string[] = [];
  const view = new TimelineWindow(() => ({
    whole,
    visible,
    onspan(from, to) {
      told.push(`${from} ${to}`);
      if (!listens) return;
      visible = {
        from: from === null ? null : day(from),
        to: to === null ? null : day(to) + 86_400_000,
      };
    },
  }));
  return {
    view,
    told,
    ask(next: AskedSpan) {
      visible = next;
      flushSync();
    },
  };
}

beforeEach(() => {
  pretendLayout(800);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('TimelineWindow', () => {
  it('shows what it is asked for, the whole where nothing is', () => {
    const { view, ask } = open(true);
    expect(view.span).toEqual(whole);
    expect(view.zoomed).toBe(false);
    ask({ from: span.from, to: null });
    expect(view.span).toEqual({ from: span.from, to: whole.to });
    expect(view.zoomed).toBe(true);
  });

  it.each([
    [
      'reaches past it',
      { from: span.from, to: day('2040-01-01') },
      { from: span.from, to: whole.to },
    ],
    ['is a single day', { from: span.from, to: span.from + 86_400_000 }, null],
    ['lies before it', { from: day('1990-01-01'), to: day('1991-01-01') }, whole],
    ['lies after it', { from: day('2030-01-01'), to: null }, whole],
  ])('shows of a span that %s what the story has of it', (_, asked, shown) => {
    const { view, ask } = open(true);
    ask(asked);
    expect(view.span).toEqual(shown ?? asked);
  });

  it('moves at most once for each frame, and tells only where it rests', () => {
    const { view, told } = open(true);
    view.show({ from: whole.from, to: span.to });
    view.show(span);
    expect(view.span).toEqual(whole);
    expect(view.target).toEqual(span);
    vi.advanceTimersByTime(20);
    expect(view.span).toEqual(span);
    expect(told).toEqual([]);
    view.settle();
    expect(told).toEqual(['2022-03-01 2023-02-28']);
    expect(view.span).toEqual(span);
  });

  it('tells whole days and stays exactly where it was left', () => {
    const { view, told } = open(true);
    const odd = { from: day('2022-03-01T13:00Z'), to: day('2023-03-01T07:00Z') };
    view.show(odd);
    view.settle();
    expect(told).toEqual(['2022-03-01 2023-03-01']);
    expect(view.span).toEqual(odd);
  });

  it('gives way when something else is asked for', () => {
    const { view, ask } = open(true);
    view.show(span);
    view.settle();
    ask({ from: null, to: null });
    expect(view.span).toEqual(whole);
  });

  it('goes back when the page does not listen', () => {
    const { view } = open(false);
    view.show(span);
    view.settle();
    expect(view.span).toEqual(whole);
  });

  it('tells nothing twice', () => {
    const { view, told } = open(true);
    view.go(span);
    view.go(span);
    view.go(whole);
    expect(told).toEqual(['2022-03-01 2023-02-28', 'null null']);
  });
});
