import { tick } from 'svelte';
import type { MovableStage } from './movableStage.svelte';
import { stopWith, type ClusterMark } from '../places/mapMarks';
import type { MapPicture } from './mapPicture.svelte';
import type { Roving } from './roving.svelte';
import type { StageMarks } from './stageMarks.svelte';
import { middlePlace, pointsOfStop } from './stopPoints';

/** Keeps what has the keyboard's focus on the map, and in view. */
export class StageFocus {
  readonly #stage: MovableStage;
  readonly #picture: MapPicture;
  readonly #shown: StageMarks;
  readonly #roving: Roving;

  constructor(stage: MovableStage, picture: MapPicture, shown: StageMarks, roving: Roving) {
    this.#stage = stage;
    this.#picture = picture;
    this.#shown = shown;
    this.#roving = roving;
  }

  /**
   * Comes closer until the places of a mark part; who came by keyboard goes on at the first of them.
   * Tells whether they can part.
   */
  open({ members }: ClusterMark, box: HTMLElement): boolean {
    const { map } = this.#stage;
    const isByKey = document.activeElement?.matches(':focus-visible') ?? false;
    if (map === null || !map.open(members.map(({ place }) => place))) return false;
    const first = members[0]?.place.id;
    if (isByKey && first !== undefined) void this.follow(first, box);
    return true;
  }

  /** To the mark that stands for a place, once the map has come to rest. */
  async follow(place: string, box: HTMLElement): Promise<void> {
    await this.#stage.rested();
    await tick();
    this.#goTo(place, box);
  }

  /** A mark that parts, joins another or goes out of view must not take the focus with it. */
  async keep(stop: Element, box: HTMLElement): Promise<void> {
    const [place] = stop.getAttribute('data-place')?.split(' ') ?? [];
    if (place === undefined) return;
    await this.#stage.rested();
    await tick();
    if (stop.isConnected || document.activeElement !== document.body) return;
    const { map } = this.#stage;
    const isThere = stopWith(this.#shown.marks, place) !== null;
    const next = isThere || map === null ? place : middlePlace(this.#shown.marks, map);
    if (next !== null) this.#goTo(next, box);
  }

  /** What has the focus by key can be seen; a pointer is where it is already. */
  reveal(target: EventTarget | null): void {
    const { map } = this.#stage;
    if (map === null || !(target instanceof Element) || !target.matches(':focus-visible')) return;
    const id = target.closest('[data-stop]')?.getAttribute('data-stop');
    map.reveal(pointsOfStop(id ?? '', this.#shown.marks, this.#picture.drawnTies));
  }

  #goTo(place: string, box: HTMLElement): void {
    const stop = stopWith(this.#shown.marks, place);
    if (stop !== null) this.#roving.focus(stop, box);
  }
}
