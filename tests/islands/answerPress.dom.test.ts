import { beforeEach, describe, expect, it } from 'vitest';
import { answerPress } from '../../src/islands/answerPress';
import { markEvent, showOneMetric } from '../../src/islands/markChosen';
import { startPatches, type Patches } from '../../src/islands/patches';

const BUILT = `
  <div data-island="timeline"><a data-event="a b" id="group"></a><a data-event="c" id="c"></a></div>
  <div data-island="chronicle"><ol>
    <li data-event="a"><details><summary id="row">a</summary></details></li>
    <li data-event="c" aria-current="true"><details open><summary>c</summary></details></li>
  </ol></div>
  <div data-island="map"><a data-place="p" id="place"></a></div>
  <div data-island="controls"><button aria-pressed="false" id="topic"><i id="in">t</i></button></div>
  <div data-island="metrics"><article data-metric="m"></article><article data-metric="n"></article></div>`;

let patches: Patches;
beforeEach(() => {
  document.body.innerHTML = BUILT;
  patches = startPatches();
});

const at = (selector: string) => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
};
const current = () =>
  [...document.querySelectorAll('[aria-current]')].map(
    (one) => one.getAttribute('data-event') ?? one.getAttribute('data-place'),
  );
const putBack = () => document.querySelectorAll('[data-island]').forEach(patches.undo);

describe('the answer to a press', () => {
  it('marks the event wherever it is drawn, and opens its paragraph', () => {
    answerPress(at('#row'), patches);
    expect(current()).toEqual(['a b', 'a']);
    expect(at('li[data-event=a] details').hasAttribute('open')).toBe(true);
  });

  it('marks a place', () => {
    answerPress(at('#place'), patches);
    expect(current()).toContain('p');
  });

  it('puts a button down, also from inside', () => {
    answerPress(at('#in'), patches);
    expect(at('#topic').getAttribute('aria-pressed')).toBe('true');
  });

  it.each(['#row', '#place', '#in', '#group'])('after %s is undone without a trace', (pressed) => {
    answerPress(at(pressed), patches);
    putBack();
    const built = document.createElement('div');
    built.innerHTML = BUILT;
    expect(document.body.innerHTML).toBe(built.innerHTML);
  });

  it('is undone in one island alone', () => {
    answerPress(at('#row'), patches);
    patches.undo(at('[data-island=timeline]'));
    expect(current()).toEqual(['a']);
  });
});

describe('what an address asks for at once', () => {
  it('one figure: the others are hidden, an unknown one hides nothing', () => {
    showOneMetric(document, patches, 'nothing');
    expect(document.querySelectorAll('[hidden]')).toHaveLength(0);
    showOneMetric(document, patches, 'm');
    expect([...document.querySelectorAll('[hidden]')]).toEqual([at('[data-metric=n]')]);
  });

  it.each(['', '"]', '__proto__', 'a"],[data-event="c'])('no event is marked for “%s”', (id) => {
    document.querySelectorAll('[aria-current]').forEach((one) => {
      one.removeAttribute('aria-current');
    });
    markEvent(document, patches, id);
    expect(current()).toEqual([]);
  });
});
