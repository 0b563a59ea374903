import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followIntent } from '../../src/islands/intent';

let clicks: string[] = [];
let hydrated: string[] = [];
let answered: string[] = [];
/** The islands whose turn to be drawn has come. */
let turns: string[] = [];
/** Lets the reader rest. */
let rest: () => void;
let finish: { readonly now: () => void; readonly fail: () => void };
let alive = new Set<Element>();
let stop = () => {};

/** A page of its own for each test, so that no listener outlives it. */
let page: Document;

beforeEach(() => {
  clicks = [];
  hydrated = [];
  answered = [];
  // Those that wait since an earlier test are none of these.
  const own: string[] = [];
  turns = own;
  alive = new Set();
  page = document.implementation.createHTMLDocument();
  page.body.innerHTML = `
    <a id="around" href="#x">around</a>
    <div data-island="timeline">
      <a id="mark" href="#e1" data-event="e1"><b>1</b></a><button id="b">x</button>
      <li data-event="e2"><a id="out" href="https://news.example/">out</a></li>
      <details><summary id="native">more</summary></details>
    </div>
    <div data-island="map"><a id="place" href="#p" data-place="p">p</a></div>`;
  page.body.addEventListener('click', (click) => {
    clicks.push((click.target as Element).id);
    click.preventDefault();
  });
  let waiting: Promise<void> | null = null;
  const paused = new Promise<void>((go) => (rest = go));
  stop = followIntent(page, {
    isStatic: (island) => !alive.has(island),
    paused: () => paused,
    hydrate: (island, turn) => {
      void turn().then(() => own.push(island.getAttribute('data-island') ?? ''));
      hydrated.push(island.getAttribute('data-island') ?? '');
      waiting ??= new Promise((now, fail) => {
        finish = {
          now: () => {
            alive.add(island);
            now();
          },
          fail: () => fail(new Error('no script')),
        };
      });
      return waiting;
    },
    onpress: (pressed) => answered.push(pressed.id),
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
const send = (selector: string, event: Event) => page.querySelector(selector)?.dispatchEvent(event);
const click = (selector: string, options: MouseEventInit = {}) =>
  send(selector, new MouseEvent('click', { bubbles: true, cancelable: true, ...options }));

describe('followIntent', () => {
  it.each(['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'])(
    'hydrates at %s, before any click, and only the island it is in',
    (sign) => {
      send('#mark', new Event(sign, { bubbles: true }));
      expect(hydrated).toEqual(['timeline']);
    },
  );

  it('leaves everything static while nobody comes, and what is around the islands alone', () => {
    send('#around', new Event('pointerover', { bubbles: true }));
    click('#around');
    expect(hydrated).toEqual([]);
    expect(clicks).toEqual(['around']);
  });

  it.each([
    ['a mark', '#mark b', 'mark'],
    ['a button', '#b', 'b'],
  ])('answers a click on %s at once and does it when the island is alive', async (_, at, id) => {
    click(at);
    await settle();
    expect(answered).toEqual([id]);
    expect(clicks).toEqual([]);
    finish.now();
    await settle();
    expect(clicks).toEqual([id]);
  });

  it('draws nothing between the first sign and a press, nor before the reader pauses', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    send('#mark', new Event('pointerover', { bubbles: true }));
    rest();
    await vi.advanceTimersByTimeAsync(145);
    expect(turns).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(turns).toEqual(['timeline']);
  });

  it('answers a press at once, and draws when the reader pauses', async () => {
    click('#mark');
    await settle();
    expect(answered).toEqual(['mark']);
    expect(turns).toEqual([]);
    rest();
    await settle();
    expect(turns).toEqual(['timeline']);
  });

  it('presses what stands for the same record when the page was drawn anew', async () => {
    click('#mark');
    const island = page.querySelector('[data-island=timeline]');
    if (island !== null) island.innerHTML = '<a id="new" href="#e1" data-event="e1">1</a>';
    finish.now();
    await settle();
    expect(clicks).toEqual(['new']);
  });

  it('lets a held click go when the island cannot be hydrated', async () => {
    click('#b');
    finish.fail();
    await settle();
    expect(clicks).toEqual(['b']);
  });

  it('holds nothing once the island is alive', async () => {
    send('#b', new Event('pointerdown', { bubbles: true }));
    finish.now();
    await settle();
    click('#b');
    expect(clicks).toEqual(['b']);
  });

  it.each([
    ['#out', {}],
    ['#mark', { ctrlKey: true }],
    ['#native', {}],
  ])('never holds %s with %j: the browser does it by itself', (selector, options) => {
    click(selector, options);
    expect(clicks).toEqual([selector.slice(1)]);
  });

  it('follows nobody after its undo', () => {
    stop();
    click('#b');
    expect(hydrated).toEqual([]);
    expect(clicks).toEqual(['b']);
  });
});
