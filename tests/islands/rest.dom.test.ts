import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followRest } from '../../src/islands/rest';

let rest: ReturnType<typeof followRest>;
let isReached = false;

beforeEach(() => {
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

const ask = () => void rest.reached().then(() => (isReached = true));
function press(name: string): void {
  const event = new Event(name, { bubbles: true });
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  document.body.dispatchEvent(event);
}

describe('followRest', () => {
  it('is reached when the page is idle and nobody has pressed anything', async () => {
    ask();
    await vi.advanceTimersByTimeAsync(4);
    expect(isReached).toBe(false);
    await vi.advanceTimersByTimeAsync(2);
    expect(isReached).toBe(true);
  });

  it.each(['pointerdown', 'keydown'])('waits for a pause after each %s', async (name) => {
    press(name);
    ask();
    await vi.advanceTimersByTimeAsync(250);
    press(name);
    await vi.advanceTimersByTimeAsync(250);
    expect(isReached).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(isReached).toBe(true);
  });

  it('does not wait for what merely moves, and for nothing after its undo', async () => {
    press('pointermove');
    rest.stop();
    press('pointerdown');
    ask();
    await vi.advanceTimersByTimeAsync(10);
    expect(isReached).toBe(true);
  });
});
