import { mount } from 'svelte';
import '../../../../src/styles/base.css';
import '../../../../src/styles/controls.css';
import '../../../../src/styles/pictures.css';
import '../../../../src/styles/tokens.css';
import type { MapScene } from '../mapScenes';
import BenchMap from './BenchMap.svelte';

/** Called by the measuring program: first the data, which no subject is timed for, then the picture. */
Reflect.set(globalThis, 'benchSubject', {
  prepare: (scene: MapScene) => scene,
  show: (target: HTMLElement, scene: MapScene) => mount(BenchMap, { target, props: scene }),
});
