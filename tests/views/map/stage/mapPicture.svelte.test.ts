import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { mapNamesFor } from '../../../../src/format/mapNames/mapNamesFor';
import type { Basemap } from '../../../../src/views/map/ground/basemap';
import { MapPicture } from '../../../../src/views/map/stage/mapPicture.svelte';
import { makeLocale } from '../../../makeLocale';
import { makeEvent, makeLookup, makePlace } from '../../../makeStory';

const lookup = makeLookup({
  places: [makePlace('a', 40, 70), makePlace('b', 45, 80), makePlace('c', 50, 90)],
  events: [makeEvent('ab', { places: ['a', 'b'] }), makeEvent('bc', { places: ['b', 'c'] })],
});

const basemap = {
  light: 'light.svg',
  dark: 'dark.svg',
  extent: [20, -10, 160, 68],
  relief: null,
  world: null,
  borders: 'none',
  attribution: null,
  reviewNumber: null,
} satisfies Basemap;

class Input {
  readonly lookup = lookup;
  readonly events = lookup.story.events;
  readonly locale = makeLocale();
  readonly names = mapNamesFor('en').names;
  readonly looseAgreements = [];
  readonly basemap = basemap;
  readonly builtLabels = null;
  activeEvents: ReadonlySet<string> = $state.raw(new Set());
  tie: string | null = $state(null);
}

function watch(test: (input: Input, picture: MapPicture) => void): void {
  const stop = $effect.root(() => {
    const input = new Input();
    test(input, new MapPicture(input, input));
  });
  stop();
}

describe('MapPicture', () => {
  it('places nothing anew when only what is pointed at changes', () => {
    watch((input, picture) => {
      const all = () => {
        const { frame, places, marked, areas, ties, drawnTies } = picture;
        return [frame, places, marked, areas, ties, drawnTies];
      };
      const before = all();
      const weak = picture.activeTies;
      input.activeEvents = new Set(['ab']);
      flushSync();
      expect(picture.activeTies).not.toEqual(weak);
      all().forEach((part, i) => expect(part).toBe(before[i]));
    });
  });

  it('makes only an open tie strong, and none that is not there', () => {
    watch((input, picture) => {
      input.activeEvents = new Set(['ab']);
      input.tie = 'b~c';
      expect([...picture.activeTies]).toEqual(['b~c']);
      input.tie = 'a~c';
      expect([...picture.activeTies]).toEqual(['a~b']);
    });
  });
});
