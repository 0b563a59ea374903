import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/model/story';
import { bboxAround } from '../../src/views/map/leaflet/leafletBounds';
import { mapFrame } from '../../src/views/map/ground/mapFrame';
import { openingOf } from '../../src/views/timeline/gestures/openGroup';
import { eraNameRows } from '../../src/views/timeline/ground/eraBands';
import { recognise } from '../../src/desk/start/recognise';
import { jsonLd } from '../../tools/pages/found/jsonLd';
import { sitePages } from '../../tools/pages/sitePages';
import { date, makeEvent, makeStory } from '../makeStory';

/** More than a call takes arguments: `Math.min(...list)` throws a RangeError. */
const MANY = 200_000;
const many = <T>(make: (index: number) => T) => Array.from({ length: MANY }, (_, i) => make(i));

const at = (i: number) => ({ lat: (i % 100) - 50, lng: (i % 300) - 150 });
const events = many((i) => makeEvent(`e${i}`, { date: date(`${1900 + (i % 125)}`) }));
const whole = { from: Date.UTC(1900, 0), to: Date.UTC(2030, 0) };

function coverageOf(story: Story): string | undefined {
  const [page] = sitePages(story);
  return page && /"temporalCoverage":"([^"]*)"/.exec(jsonLd(page, story))?.[1];
}

describe('lists as long as the data', () => {
  it.each<readonly [string, () => unknown, unknown]>([
    ['the box around places', () => bboxAround(many(at)).map(Math.round), [-150, -50, 149, 49]],
    ['the first view of a map', () => mapFrame(many(at), [-180, -85, 180, 85]).width > 0.5, true],
    [
      'a group that is opened',
      () => openingOf({ ...whole, id: '@1', row: 0, order: 0, events }, whole, whole).parts,
      false,
    ],
    ['rows of era names', () => eraNameRows([]), 0],
    [
      'the years a data set covers',
      () => coverageOf(makeStory({ events })),
      '1900-01-01/2024-12-31',
    ],
    ['a list that staff bring', () => recognise(many((i) => [`${i}`, 'x'])).columns.length, 2],
  ])('%s', (_, make, outcome) => {
    expect(make()).toEqual(outcome);
  });
});
