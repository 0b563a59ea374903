import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followTaps } from '../../src/islands/entries';

/** How far the page was moved. */
let moved = 0;
let chosen: string | null = null;
let taps: ReturnType<typeof followTaps>;

const at = (css: string, top: number, height: number) => {
  const one = document.querySelector(css);
  if (one !== null) one.getBoundingClientRect = () => new DOMRect(0, top - moved, 300, height);
};
const show = () => document.querySelector('li')?.setAttribute('aria-current', 'true');
const nextFrame = () => new Promise(requestAnimationFrame);

beforeEach(() => {
  moved = 0;
  chosen = null;
  document.body.innerHTML = `<div data-view="timeline"><a data-event="e1">1</a></div>
    <p>words</p>
    <div data-view="chronicle"><ol><li data-event="e1">what happened</li></ol></div>`;
  at('[data-view=timeline]', 100, 300);
  at('ol', 900, 600);
  at('li', 900, 400);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  vi.stubGlobal('scrollBy', ({ top }: ScrollToOptions) => (moved += top ?? 0));
  taps = followTaps(document, () => chosen);
});
afterEach(() => {
  taps.stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Presses as a reader does: what it chooses is known then, and shown sooner or later. */
function press(css: string, choice: string | null): void {
  chosen = choice;
  document.querySelector<HTMLElement>(css)?.click();
}

describe('followTaps', () => {
  it('brings the beginning of what was tapped into sight', async () => {
    press('[data-view=timeline] a', 'e1');
    show();
    await nextFrame();
    expect(moved).toBe(300);
  });

  it('does so when the chronicle shows it only later', async () => {
    press('[data-view=timeline] a', 'e1');
    await nextFrame();
    expect(moved).toBe(0);
    show();
    taps.settle();
    expect(moved).toBe(300);
  });

  it.each([
    ['elsewhere', 'p', 'e1'],
    ['and nothing was chosen', '[data-view=timeline] a', null],
  ])('stays where the reader is when it was pressed %s', async (_, css, choice) => {
    press(css, choice);
    show();
    await nextFrame();
    taps.settle();
    expect(moved).toBe(0);
  });

  it.each([
    ['is out of sight above', -500, -100],
    ['has too little of it left', -500, -310],
  ])('brings it into sight where the chronicle %s', async (_, top, end) => {
    at('ol', top, 300 + end);
    at('li', top, 100);
    press('[data-view=timeline] a', 'e1');
    show();
    await nextFrame();
    expect(moved).toBe(top);
  });

  it('stays where enough of the chronicle is seen beside the map', async () => {
    at('ol', -100, 400);
    at('li', -100, 100);
    press('[data-view=timeline] a', 'e1');
    show();
    await nextFrame();
    expect(moved).toBe(0);
  });

  it('knows a choice that a press has been answered with in advance as none', async () => {
    show();
    press('[data-view=timeline] a', 'e1');
    await nextFrame();
    expect(moved).toBe(300);
  });
});
