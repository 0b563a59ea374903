import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startHeight } from '../../src/embed/startHeight';
import { pretendFrame } from './pretendFrame';
import type { PretendFrame } from './pretendFrame';

const ADDRESS = 'https://story.example/embed/map/index.html?e=ab12';
const ASK = { sentinel: 'amp', type: 'frames-init' };

let frame: PretendFrame;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  frame = pretendFrame();
  stop = startHeight({ address: ADDRESS });
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('telling the height', () => {
  it('follows the content up and down', () => {
    for (const height of [700, 1300, 450]) frame.layOut(height);
    expect(frame.told).toEqual([700, 1300, 450]);
  });

  it.each([
    [700.01, 700.99, [701]],
    [99, 40, [100]],
    [700, 700, [700]],
  ])('tells %d and then %d px as %j', (first, second, told) => {
    frame.layOut(first);
    frame.layOut(second);
    expect(frame.told).toEqual(told);
  });

  it('says nothing at rest, however often the browser lets it look', () => {
    frame.layOut(700);
    for (const name of ['load', 'resize', 'load']) window.dispatchEvent(new Event(name));
    vi.advanceTimersByTime(60_000);
    expect(frame.told).toEqual([700]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks when the page has loaded, where no observer fires', () => {
    frame.layOut(700, { seen: false });
    window.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(1);
    expect(frame.told).toEqual([700]);
  });

  it('looks when the fonts are there', async () => {
    frame.layOut(700, { seen: false });
    await frame.fontsAreThere();
    expect(frame.told).toEqual([700]);
  });

  it('does nothing in a window that is no frame', () => {
    stop();
    vi.stubGlobal('parent', window);
    stop = startHeight({ address: ADDRESS });
    frame.layOut(700);
    expect(frame.posted).toEqual([]);
    expect(frame.observing()).toBe(false);
  });
});

describe('a hidden frame', () => {
  it.each([
    ['no width', 9000, 0],
    ['no height', 0, 640],
  ])('with %s tells nothing, and the real height later', (_, height, width) => {
    frame.layOut(height, { width });
    expect(frame.posted).toEqual([]);
    frame.layOut(700);
    expect(frame.told).toEqual([700]);
  });

  it('finds its first height by itself, where no observer fires', () => {
    frame.layOut(0);
    frame.layOut(700, { seen: false });
    vi.advanceTimersByTime(500);
    expect(frame.told).toEqual([700]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('answers when it is seen what it was asked while hidden', () => {
    frame.layOut(700);
    frame.layOut(0);
    frame.hostSays(ASK);
    expect(frame.told).toEqual([700]);
    frame.layOut(700);
    expect(frame.told).toEqual([700, 700]);
  });

  it('says nothing more when it comes back as it was', () => {
    frame.layOut(700);
    frame.layOut(0);
    frame.layOut(700);
    vi.advanceTimersByTime(5000);
    expect(frame.told).toEqual([700]);
  });
});

describe('being asked', () => {
  it('answers its host each time, in the height of that moment', () => {
    frame.layOut(700);
    frame.hostSays(ASK);
    frame.layOut(800, { seen: false });
    frame.hostSays(ASK);
    expect(frame.told).toEqual([700, 700, 800]);
  });

  it('does not answer a sibling frame, nor a message that asks nothing', () => {
    frame.layOut(700);
    frame.siblingSays(ASK);
    for (const data of [null, undefined, 0, '', [], { type: null }]) frame.hostSays(data);
    expect(frame.told).toEqual([700]);
  });

  it('never posts an empty message', () => {
    frame.layOut(700);
    expect(frame.posted).toHaveLength(6);
    expect(frame.posted.every(Boolean)).toBe(true);
  });
});

describe('the undo', () => {
  it('ends listening, observing and looking', async () => {
    frame.layOut(0);
    stop();
    frame.layOut(700);
    frame.hostSays(ASK);
    window.dispatchEvent(new Event('load'));
    await frame.fontsAreThere();
    vi.advanceTimersByTime(5000);
    expect(frame.posted).toEqual([]);
    expect(frame.observing()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a browser that knows frame-sizing', () => {
  it('measures again after each change, and has its page back at the end', () => {
    const { style } = document.documentElement;
    const asked: string[] = [];
    vi.stubGlobal('requestResize', () => asked.push(style.minHeight));
    for (const height of [700, 450, 450]) frame.layOut(height);
    expect(asked).toEqual(['700px', '450px']);
    stop();
    expect(style.minHeight).toBe('');
  });
});
