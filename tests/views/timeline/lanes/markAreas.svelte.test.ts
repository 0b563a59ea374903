import { cleanup, render } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { hitMark } from '../../../../src/views/timeline/canvas/hitMark';
import { markBox } from '../../../../src/views/timeline/placing/markBox';
import MarkLink from '../../../../src/views/timeline/marks/MarkLink.svelte';
import type { PlacedMark } from '../../../../src/views/timeline/placing/placed';
import { makeLocale } from '../../../makeLocale';
import { makeEvent } from '../../../makeStory';

const WIDTH = 1000;

afterEach(cleanup);

/** Where the drawn link answers, in pixels of the lane. */
function drawnArea(mark: PlacedMark): readonly [number, number] {
  render(MarkLink, {
    props: {
      mark,
      width: WIDTH,
      topicIndex: 0,
      locale: makeLocale('en'),
      emphasis: 'idle',
      current: false,
      isTabStop: false,
      onchoose: () => undefined,
      onpoint: () => undefined,
    },
  });
  const hit = document.querySelector('.hit');
  const said = hit?.getAttribute('width') ?? '';
  const width = said.endsWith('%') ? (parseFloat(said) / 100) * WIDTH : Number(said);
  const start = mark.x * WIDTH + Number(hit?.getAttribute('x'));
  return [start, start + width];
}

it.each([
  ['a day', 0],
  ['a month of 13 pixels', 0.013],
  ['one of 23 pixels', 0.023],
  ['one of 25 pixels', 0.025],
  ['a year of 365 pixels', 0.365],
])('%s answers in the same area painted as drawn', (_, width) => {
  const mark: PlacedMark = {
    event: makeEvent('a'),
    kind: width === 0 ? 'day' : 'month',
    approximate: false,
    uncertain: false,
    isTitledBefore: false,
    row: 0,
    x: 0.4,
    width,
    label: null,
  };
  const [start, end] = drawnArea(mark);
  expect(end - start).toBeGreaterThanOrEqual(24);
  const { y, height } = markBox(mark, WIDTH);
  const answers = (x: number) => hitMark([mark], WIDTH, x, y + height / 2)?.event.id ?? null;
  expect([start - 0.1, start + 0.1, end - 0.1, end + 0.1].map(answers)).toEqual([
    null,
    'a',
    'a',
    null,
  ]);
});
