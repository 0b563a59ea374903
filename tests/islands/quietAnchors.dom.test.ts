import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { quietAnchors } from '../../src/islands/quietAnchors';

let stop = () => {};
let reached: string[] = [];

beforeEach(() => {
  reached = [];
  document.body.innerHTML =
    '<a id="in" href="#goal"><b>in</b></a><a id="nowhere" href="#none">x</a><a id="out" href="/out">out</a><p id="goal"></p>';
  Element.prototype.scrollIntoView = function () {
    reached.push(this.id);
  };
  stop = quietAnchors(document);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

/** Whether the browser would still follow the link. */
function click(selector: string, options: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...options });
  document.querySelector(selector)?.dispatchEvent(event);
  return !event.defaultPrevented;
}

describe('quietAnchors', () => {
  it('moves to the goal and leaves history alone', () => {
    const { length } = history;
    expect(click('#in b')).toBe(false);
    expect(reached).toEqual(['goal']);
    expect([history.length, location.hash]).toEqual([length, '']);
  });

  it('stays where it is when the goal is not there', () => {
    expect(click('#nowhere')).toBe(false);
    expect(reached).toEqual([]);
  });

  it.each([
    ['#out', {}],
    ['#in', { ctrlKey: true }],
    ['#in', { metaKey: true }],
  ])('leaves %s with %j to the browser', (selector, options) => {
    document.querySelector(selector)?.addEventListener('click', () => {});
    const followed = click(selector, options);
    expect(followed).toBe(true);
  });

  it('leaves alone what a view has taken care of', () => {
    document.querySelector('#in')?.addEventListener('click', (event) => event.preventDefault());
    click('#in');
    expect(reached).toEqual([]);
  });

  it('does nothing more after its undo', () => {
    stop();
    click('#in');
    expect(reached).toEqual([]);
  });
});
