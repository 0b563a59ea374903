import { beforeEach, describe, expect, it } from 'vitest';
import { wakeOnTouch } from '../../../src/islands/asleep/wakeOnTouch';

let clicks: string[] = [];
let wakings = 0;
let finish: { readonly now: () => void; readonly fail: () => void };

/** A page of its own for each test, so that no listener outlives it. */
let page: Document;

beforeEach(() => {
  clicks = [];
  wakings = 0;
  page = document.implementation.createHTMLDocument();
  page.body.innerHTML =
    '<a id="mark" href="#e1" data-event="e1"><b>1</b></a><button id="b">x</button><a id="out" href="https://news.example/">out</a>';
  page.body.addEventListener('click', (click) => {
    clicks.push((click.target as Element).id);
    click.preventDefault();
  });
  let waking: Promise<void> | null = null;
  wakeOnTouch(page, () => {
    waking ??= new Promise((now, fail) => {
      wakings += 1;
      finish = { now, fail: () => fail(new Error('no script')) };
    });
    return waking;
  });
});

const settle = () => new Promise((resolve) => setTimeout(resolve));
const send = (selector: string, event: Event) => page.querySelector(selector)?.dispatchEvent(event);
const click = (selector: string, options: MouseEventInit = {}) =>
  send(selector, new MouseEvent('click', { bubbles: true, cancelable: true, ...options }));

describe('wakeOnTouch', () => {
  it.each(['pointerover', 'pointerdown', 'touchstart', 'focusin', 'keydown'])(
    'wakes at %s, before any click',
    (sign) => {
      send('#mark', new Event(sign, { bubbles: true }));
      expect(wakings).toBe(1);
    },
  );

  it('sleeps while nobody comes', () => expect(wakings).toBe(0));

  it.each([
    ['a mark', '#mark b', 'mark'],
    ['a button', '#b', 'b'],
  ])('holds a click on %s until the page is awake', async (_, selector, id) => {
    click(selector);
    await settle();
    expect(clicks).toEqual([]);
    finish.now();
    await settle();
    expect(clicks).toEqual([id]);
  });

  it('lets a held click go when the page cannot be woken', async () => {
    click('#b');
    finish.fail();
    await settle();
    expect(clicks).toEqual(['b']);
  });

  it('holds nothing once it is awake', async () => {
    send('#b', new Event('pointerdown', { bubbles: true }));
    finish.now();
    await settle();
    click('#b');
    expect(clicks).toEqual(['b']);
  });

  it.each([
    ['#out', {}],
    ['#mark', { ctrlKey: true }],
  ])('never holds %s with %j', (selector, options) => {
    click(selector, options);
    expect(clicks).toEqual([selector.slice(1)]);
  });
});
