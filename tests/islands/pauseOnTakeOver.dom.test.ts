import { beforeEach, describe, expect, it } from 'vitest';
import { pauseOnTakeOver } from '../../src/islands/pauseOnTakeOver';
import { lookUp } from '../../src/model/lookup';
import { Choice } from '../../src/state/choice.svelte';
import { Telling } from '../../src/state/telling.svelte';
import { makeEvent, makeStory } from '../makeStory';

let telling: Telling;
let stop = () => {};
beforeEach(() => {
  document.body.innerHTML =
    '<section class="instrument"><button id="out">tell</button><div class="frame"><a id="in" href="#x">x</a></div></section>';
  telling = new Telling(
    new Choice(lookUp(makeStory({ events: [makeEvent('a'), makeEvent('b')] }))),
  );
  stop = pauseOnTakeOver(document, telling);
  telling.play();
});

const send = (id: string, event: Event) => document.getElementById(id)?.dispatchEvent(event);
const key = (name: string) => new KeyboardEvent('keydown', { key: name, bubbles: true });

describe('pauseOnTakeOver', () => {
  it.each([
    ['a press', () => new Event('pointerdown', { bubbles: true })],
    ['a key', () => key('ArrowRight')],
    ['a zoom by wheel', () => new WheelEvent('wheel', { ctrlKey: true, bubbles: true })],
  ])('%s on the instrument pauses', (_, event) => {
    send('in', event());
    expect(telling.playing).toBe(false);
  });

  it.each([
    ['passing by with the tabulator', 'in', () => key('Tab')],
    ['scrolling by', 'in', () => new WheelEvent('wheel', { bubbles: true })],
    ['a key beside the frame', 'out', () => key('Enter')],
  ])('%s does not', (_, id, event) => {
    send(id, event());
    expect(telling.playing).toBe(true);
    telling.pause();
  });

  it('does nothing more after its undo', () => {
    stop();
    send('in', key('Enter'));
    expect(telling.playing).toBe(true);
    telling.pause();
  });
});
