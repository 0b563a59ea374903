import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followRecordLinks } from '../../src/islands/recordLinks';
import { Choice } from '../../src/state/choice.svelte';
import { makeEvent, makeLookup } from '../makeStory';

let settle: () => void;
let stop: () => void;
let choice: Choice;

beforeEach(() => {
  document.body.innerHTML = `
    <a href="#event-signing">mark</a>
    <p class="also"><a href="#event-signing">event</a><a href="#metric-money">figure</a><a href="#nowhere">none</a></p>
    <details id="outer"><summary>more</summary>
      <details id="inner"><summary>more</summary><article id="metric-money"></article></details>
    </details>`;
  choice = new Choice(makeLookup({ events: [makeEvent('signing'), makeEvent('other')] }));
  ({ settle, stop } = followRecordLinks(document, choice));
});
afterEach(() => stop());

function press(name: string, held = {}): boolean {
  const link = [...document.querySelectorAll('a')].find((one) => one.textContent === name);
  return (
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held })) ??
    false
  );
}

const frame = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
const folds = () => [...document.querySelectorAll('details')].map(({ open }) => open);

describe('links from record to record', () => {
  it('one to an event chooses it, and a second press does not let it go', () => {
    for (let times = 0; times < 2; times += 1) {
      expect(press('event')).toBe(false);
      expect(choice.chosen.event).toBe('signing');
    }
  });

  it('opens what is folded around a figure, and leaves the rest to the browser', () => {
    expect(press('figure')).toBe(true);
    expect(folds()).toEqual([true, true]);
    expect(press('none')).toBe(true);
    expect(choice.chosen.event).toBeNull();
  });

  it('leaves a mark to the view that it stands in', () => {
    expect(press('mark')).toBe(true);
    expect(choice.chosen.event).toBeNull();
  });

  it('leaves a link that is opened elsewhere alone, and all of them once it is undone', () => {
    expect(press('event', { ctrlKey: true })).toBe(true);
    stop();
    expect(press('event')).toBe(true);
    expect(choice.chosen.event).toBeNull();
  });

  it('shows the entry when the chronicle is alive, unless the reader has moved meanwhile', async () => {
    // What the tests before asked for is over.
    await frame();
    const instrument = document.body.appendChild(document.createElement('section'));
    instrument.id = 'instrument';
    vi.spyOn(instrument, 'clientWidth', 'get').mockReturnValue(300);
    vi.spyOn(instrument, 'clientHeight', 'get').mockReturnValue(300);
    instrument.getBoundingClientRect = () => new DOMRect(0, 500, 300, 300);
    let moved = 0;
    window.scrollBy = () => (moved += 1);
    const waits = async () => {
      press('event');
      await frame();
    };
    await waits();
    expect(moved).toBe(1);
    settle();
    expect(moved).toBe(2);
    settle();
    expect(moved).toBe(2);
    await waits();
    expect(moved).toBe(3);
    document.body.dispatchEvent(new Event('wheel', { bubbles: true }));
    settle();
    expect(moved).toBe(3);
  });
});
