import { afterEach, describe, expect, it } from 'vitest';
import { sizeFrames } from '../../../src/embed/host/sizeFrames';

const BASE = 'https://news.example/story/';

let stop: () => void = () => {};

afterEach(() => stop());

function addFrame(src = `${BASE}embed/map/index.html`): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = src;
  return document.body.appendChild(frame);
}

function hear(source: Window | null, data: unknown) {
  window.dispatchEvent(new MessageEvent('message', { data, source }));
}

function tell(frame: HTMLIFrameElement, height: unknown) {
  hear(frame.contentWindow, { sentinel: 'amp', type: 'embed-size', height });
}

describe('a frame under the base', () => {
  it.each([
    [700, '700px'],
    [700.2, '701px'],
    [1, '100px'],
    [100, '100px'],
    [99999, '20000px'],
    [Infinity, '20000px'],
  ])('that asks for %d gets %s', (height, given) => {
    stop = sizeFrames(BASE);
    const frame = addFrame();
    tell(frame, height);
    expect(frame.style.height).toBe(given);
  });

  it.each([
    [0],
    [-5],
    [Number.NaN],
    [null],
    [undefined],
    ['700'],
    [{}],
    [{ valueOf: 1, toString: 1 }],
  ])('that asks for %j stays as it is', (height) => {
    stop = sizeFrames(BASE);
    const frame = addFrame();
    tell(frame, height);
    expect(frame.style.height).toBe('');
  });

  it('is no higher for the least height of a snippet that works without script', () => {
    stop = sizeFrames(BASE);
    const frame = addFrame();
    frame.style.minHeight = '480px';
    tell(frame, 450);
    expect(Number.parseFloat(frame.style.minHeight)).toBe(450);
  });

  it('keeps its content whole in a theme that counts padding and border into the height', () => {
    stop = sizeFrames(BASE);
    const frame = addFrame();
    // What the browser says of 12 pixels of padding and a border of 2, each twice.
    Object.defineProperty(frame, 'offsetHeight', {
      get: () =>
        parseFloat(frame.style.height) + (frame.style.boxSizing === 'content-box' ? 28 : 0),
    });
    for (const height of [500, 640, 300]) {
      tell(frame, height);
      expect(frame.style.height).toBe(`${height + 28}px`);
      expect(frame.style.boxSizing).toBe('border-box');
    }
  });

  it('is known by its window, not by its address', () => {
    stop = sizeFrames(BASE);
    const [first, second] = [addFrame(), addFrame()];
    tell(second, 900);
    tell(first, 500);
    expect([first.style.height, second.style.height]).toEqual(['500px', '900px']);
  });

  it('is asked when it was there first', () => {
    const asked: unknown[] = [];
    for (const frame of [addFrame(), addFrame('https://chart.example/')]) {
      if (frame.contentWindow === null) throw new Error('jsdom gave the frame no window');
      frame.contentWindow.postMessage = (message: unknown) => void asked.push([frame.src, message]);
    }
    stop = sizeFrames(BASE);
    expect(asked).toEqual([[`${BASE}embed/map/index.html`, { type: 'frames-init' }]]);
  });

  it('stays as it is after the undo', () => {
    sizeFrames(BASE)();
    const frame = addFrame();
    tell(frame, 700);
    expect(frame.style.height).toBe('');
  });
});

describe('everything else on the page', () => {
  it.each([
    'https://news.example/other/embed/map/index.html',
    'https://news.example/story-2/embed/map/index.html',
    'https://news.example.evil.example/story/embed/map/index.html',
    'https://chart.example/?u=https://news.example/story/',
    'about:blank',
  ])('is left alone: %s', (src) => {
    stop = sizeFrames(BASE);
    const frame = addFrame(src);
    tell(frame, 700);
    expect(frame.style.height).toBe('');
  });

  it.each([[null], [undefined], [0], ['pymxPYMx'], [[]], [{ type: 'embed-ready', height: 700 }]])(
    'may say %j',
    (data) => {
      stop = sizeFrames(BASE);
      const frame = addFrame();
      hear(frame.contentWindow, data);
      hear(null, data);
      expect(frame.style.height).toBe('');
    },
  );
});
