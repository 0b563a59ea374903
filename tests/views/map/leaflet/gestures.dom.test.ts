import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchGestures } from '../../../../src/views/map/panels/gestureHint';
import { wheelZoom } from '../../../../src/views/map/leaflet/wheelZoom';

let map: HTMLElement;
beforeEach(() => {
  map = document.createElement('div');
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function turn(deltaY: number, change: WheelEventInit = {}): WheelEvent {
  const event = new WheelEvent('wheel', { deltaY, cancelable: true, ...change });
  map.dispatchEvent(event);
  return event;
}

function touch(fingers: number): void {
  const event = new Event('touchmove');
  Object.defineProperty(event, 'touches', { value: Array.from({ length: fingers }) });
  map.dispatchEvent(event);
}

describe('wheelZoom', () => {
  it('leaves the bare wheel to the page', () => {
    const levels: number[] = [];
    wheelZoom(
      map,
      (level) => levels.push(level),
      () => false,
    );
    expect(turn(100).defaultPrevented).toBe(false);
    expect(levels).toEqual([]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('zooms with %j', (keys) => {
    const levels: number[] = [];
    wheelZoom(
      map,
      (level) => levels.push(level),
      () => false,
    );
    expect(turn(-100, keys).defaultPrevented).toBe(true);
    vi.advanceTimersToNextFrame();
    expect(levels).toEqual([0.5]);
  });

  it('asks once for each frame, however often the wheel turns', () => {
    const levels: number[] = [];
    wheelZoom(
      map,
      (level) => levels.push(level),
      () => false,
    );
    for (let i = 0; i < 3; i += 1) turn(-100, { ctrlKey: true });
    vi.advanceTimersToNextFrame();
    expect(levels).toEqual([1.5]);
  });

  it('gathers whole levels where there are no others', () => {
    const levels: number[] = [];
    wheelZoom(
      map,
      (level) => levels.push(level),
      () => true,
    );
    for (let i = 0; i < 5; i += 1) {
      turn(-100, { ctrlKey: true });
      vi.advanceTimersToNextFrame();
    }
    expect(levels).toEqual([1, 1]);
  });

  it('is undone', () => {
    const levels: number[] = [];
    wheelZoom(
      map,
      (level) => levels.push(level),
      () => false,
    )();
    turn(-100, { ctrlKey: true });
    expect(levels).toEqual([]);
  });
});

describe('watchGestures', () => {
  it('shows how to zoom for a while, when the wheel scrolls the page', () => {
    const told: unknown[] = [];
    watchGestures(map, (tried) => told.push(tried));
    turn(10);
    expect(told.at(-1)).toBe('wheel');
    vi.advanceTimersByTime(2000);
    expect(told.at(-1)).toBeNull();
  });

  it.each(['wheel', 'touchmove'])('is silent where a list over the map scrolls: %s', (type) => {
    const told: unknown[] = [];
    map.innerHTML = '<section data-panel><ul></ul></section>';
    watchGestures(map, (tried) => told.push(tried));
    const event = new Event(type, { bubbles: true });
    map.querySelector('ul')?.dispatchEvent(Object.assign(event, { touches: [{}] }));
    expect(told).toEqual([]);
  });

  it('is silent for those who know: Ctrl, two fingers', () => {
    const told: unknown[] = [];
    watchGestures(map, (tried) => told.push(tried));
    turn(10, { ctrlKey: true });
    touch(2);
    expect(told.filter((tried) => tried !== null)).toEqual([]);
    touch(1);
    expect(told.at(-1)).toBe('finger');
  });
});
