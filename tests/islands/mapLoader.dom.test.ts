import { expect, it } from 'vitest';
import { eachPart } from '../../src/islands/loadPart';
import { mapLoader } from '../../src/islands/mapLoader';
import { openMovableMap } from '../../src/views/map/leaflet/leafletMap';
import { openMapOfMany } from '../../src/views/map/leaflet/openMapOfMany';
import { makePlace, makeStory } from '../makeStory';

function loaderFor(count: number) {
  const places = Array.from({ length: count }, (_, i) => makePlace(`p${i}`, 40, 70));
  return mapLoader({ story: makeStory({ places }), parts: eachPart((part) => part) });
}

it.each([
  [4, openMovableMap],
  [300, openMovableMap],
  [301, openMapOfMany],
])('%d places: brings the map that can carry them', async (count, expected) => {
  expect(await loaderFor(count)()).toBe(expected);
});
