import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followRest } from '../../src/islands/rest';

let rest: ReturnType<typeof followRest>;
let isReached = false;

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call, 16));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (call: () => void) => setTimeout(call, 5));
  isReached = false;
  rest = followRest(document);
});
afterEach(() => {
  rest.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const ask = (what: 'paused' | 'reached') => void rest[what]().then(() => (isReached = true));
const press = (name: string) => document.body.dispatchEvent(new Event(name, { bubbles: true }));

describe('followRest', () => {
  it('is reached when the page is idle and nobody has pressed anything', async () => {
    ask('reached');
    await vi.advanceTimersByTimeAsync(4);
    expect(isReached).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(isReached).toBe(true);
  });

  it.each(['paused', 'reached'] as const)('is %s without a press at once', async (what) => {
    ask(what);
    await vi.advanceTimersByTimeAsync(30);
    expect(isReached).toBe(true);
  });

  it.each(['pointerup', 'pointercancel', 'keydown', 'click'])(
    'waits for a pause after each %s',
    async (name) => {
      press(name);
      ask('paused');
      await vi.advanceTimersByTimeAsync(150);
      press(name);
      await vi.advanceTimersByTimeAsync(150);
      expect(isReached).toBe(false);
      await vi.advanceTimersByTimeAsync(120);
      expect(isReached).toBe(true);
    },
  );

  it.each(['pointerup', 'pointercancel', 'nothing'])(
    'draws nothing under a finger that is down, until %s',
    async (lift) => {
      press('pointerdown');
      ask('paused');
      await vi.advanceTimersByTimeAsync(900);
      expect(isReached).toBe(false);
      if (lift !== 'nothing') press(lift);
      await vi.advanceTimersByTimeAsync(lift === 'nothing' ? 160 : 260);
      expect(isReached).toBe(true);
    },
  );

  it('counts the pause from the picture that answers, however late that is', async () => {
    vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call, 150));
    press('click');
    ask('paused');
    await vi.advanceTimersByTimeAsync(340);
    expect(isReached).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(isReached).toBe(true);
  });

  it('does not wait for what merely moves, and for nothing after its undo', async () => {
    press('pointermove');
    rest.stop();
    press('pointerdown');
    ask('paused');
    await vi.advanceTimersByTimeAsync(30);
    expect(isReached).toBe(true);
  });
});
