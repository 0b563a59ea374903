import { mount } from 'svelte';
import '../../../../src/styles/base.css';
import '../../../../src/styles/pictures.css';
import '../../../../src/styles/tokens.css';
import type { ManyPlace } from '../manyPlaces';
import { storyOfPlaces } from '../storyOfPlaces';
import BenchMap from './BenchMap.svelte';

interface Prepared {
  readonly places: readonly ManyPlace[];
  readonly basemap: string;
}

/** Called by the measuring program: first the data, which no subject is timed for, then the picture. */
Reflect.set(globalThis, 'benchSubject', {
  prepare: ({ places, basemap }: Prepared) => ({ story: storyOfPlaces(places), basemap }),
  show: (
    target: HTMLElement,
    props: { story: ReturnType<typeof storyOfPlaces>; basemap: string },
  ) => mount(BenchMap, { target, props }),
});
