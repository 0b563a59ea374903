import type { LatLng } from '../../../model/geo';
import type { MovableMap } from '../ground/movableMap';
import { moveByKey } from './mapKeys';
import type { MapPicture } from './mapPicture.svelte';
import { moveMap } from './moveMap';
import type { Roving } from './roving.svelte';
import type { StageFocus } from './stageFocus';
import type { StageMarks } from './stageMarks.svelte';
import { pointsOfStop } from './stopPoints';

interface Stage {
  readonly box: HTMLElement;
  /** `null` while the map cannot be moved. */
  readonly map: MovableMap | null;
  readonly shown: StageMarks;
  readonly picture: MapPicture;
  readonly roving: Roving;
  readonly focus: StageFocus;
  /** Where the chosen places are: what a zoom must not lose. */
  readonly kept: readonly LatLng[];
  /** Closes what is open over the picture; `null` when nothing is. */
  readonly onescape: (() => void) | null;
}

/** A key on the map: closes what is open, moves the map around what has the focus, or leads on. */
export function pressOnStage(
  press: KeyboardEvent,
  { box, map, shown, picture, roving, focus, kept, onescape }: Stage,
): void {
  if (!(press.target instanceof Element)) return;
  const isOnPanel = press.target.closest('[data-panel]') !== null;
  if (press.key === 'Escape' && !isOnPanel && onescape !== null) {
    press.preventDefault();
    onescape();
    return;
  }
  const move = map === null || isOnPanel ? null : moveByKey(press);
  if (map !== null && move !== null) {
    const stop = press.target.closest('[data-stop]')?.getAttribute('data-stop') ?? null;
    moveMap(map, move, stop === null ? kept : pointsOfStop(stop, shown.marks, picture.drawnTies));
    void focus.keep(press.target, box);
  }
  if (roving.follow(press, box) || move !== null) press.preventDefault();
}
