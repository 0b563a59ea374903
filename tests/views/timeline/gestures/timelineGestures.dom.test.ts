import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timelineGestures } from '../../../../src/views/timeline/gestures/timelineGestures';
import { TimelineWindow } from '../../../../src/views/timeline/span/timelineWindow.svelte';
import { pretendLayout } from '../pretendLayout';

const whole = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2026, 0, 1) };
const part = { from: Date.UTC(2022, 0, 1), to: Date.UTC(2023, 0, 1) };

let lanes: HTMLElement;
let mark: HTMLElement;
let view: TimelineWindow;
let presses: number;
let told: (string | null)[];
let stop: () => void;

beforeEach(() => {
  pretendLayout(800);
  vi.useFakeTimers();
  lanes = document.body.appendChild(document.createElement('div'));
  lanes.getBoundingClientRect = () => new DOMRect(0, 0, 800, 200);
  lanes.setPointerCapture = () => undefined;
  lanes.innerHTML = '<a href="#event-one" data-stop="one"></a>';
  mark = lanes.querySelector('a') ?? lanes;
  presses = 0;
  told = [];
  mark.addEventListener('click', (click) => {
    click.preventDefault();
    presses += 1;
  });
  view = new TimelineWindow(() => ({ whole, visible: part, onspan: (from) => told.push(from) }));
  stop = timelineGestures(lanes, lanes, view);
});
afterEach(() => {
  stop();
  view.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function hand(type: string, clientX: number, buttons: number, pointerId = 1): void {
  const event = new MouseEvent(type, { clientX, buttons, button: 0, bubbles: true });
  lanes.dispatchEvent(Object.assign(event, { pointerId }));
  vi.advanceTimersToNextFrame();
}

describe('hands on the lanes', () => {
  it('drag the window', () => {
    hand('pointerdown', 400, 1);
    hand('pointermove', 200, 1);
    expect(view.span.from).toBeGreaterThan(part.from);
    hand('pointerup', 200, 0);
    expect(told).toEqual(['2022-04-02']);
  });

  it('hold nothing once the button has gone up elsewhere', () => {
    hand('pointerdown', 400, 1);
    hand('pointermove', 100, 0);
    hand('pointermove', 700, 0);
    expect(view.span).toEqual(part);
    // Nor does the next finger make a pinch with a hand that has gone.
    hand('pointerdown', 400, 1, 2);
    hand('pointermove', 200, 1, 2);
    expect(view.span.to - view.span.from).toBe(part.to - part.from);
  });

  it('do not press what they dragged, but a key after them does', () => {
    hand('pointerdown', 400, 1);
    hand('pointermove', 200, 1);
    hand('pointerup', 200, 0);
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
    expect(presses).toBe(0);
    hand('pointerdown', 400, 1);
    hand('pointermove', 200, 1);
    hand('pointerup', 200, 0);
    mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }));
    expect(presses).toBe(1);
  });

  it('show the whole by a double click beside the marks, not on one', () => {
    mark.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([]);
    lanes.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    vi.advanceTimersByTime(2000);
    expect(told).toEqual([null]);
  });
});
