import { mount } from 'svelte';
import type { Era } from '../../../../src/model/story';
import '../../../../src/styles/base.css';
import '../../../../src/styles/controls.css';
import '../../../../src/styles/pictures.css';
import '../../../../src/styles/tokens.css';
import { manyEvents } from '../manyEvents';
import BenchTimeline from './BenchTimeline.svelte';

/** Called by the measuring program: first the data, which no subject is timed for, then the picture. */
Reflect.set(globalThis, 'benchSubject', {
  prepare: (count: number) => manyEvents(count),
  show: (target: HTMLElement, events: ReturnType<typeof manyEvents>, eras: readonly Era[] = []) =>
    mount(BenchTimeline, { target, props: { events, eras } }),
});
