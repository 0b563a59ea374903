import { viewLabels } from '../labels/viewLabels';
import type { MovableStage } from './movableStage.svelte';
import { MANY_PLACES, sortOut, staticMarks, type MapMarks } from '../places/mapMarks';
import type { MapPicture } from './mapPicture.svelte';
import { fromBuilt } from '../labels/builtLabels';
import type { MapLabels } from '../labels/labelRanges';
import { drawnLabels, staticLabels } from '../labels/staticLabels';

/** The marks and names of a picture, for a page that does not move and for the view at hand. */
export class StageMarks {
  readonly #picture: MapPicture;
  readonly #stage: MovableStage;

  constructor(picture: MapPicture, stage: MovableStage) {
    this.#picture = picture;
    this.#stage = stage;
  }

  readonly #groupsInView = $derived.by(() => {
    const { marked } = this.#picture;
    const { map } = this.#stage;
    if (marked.length <= MANY_PLACES) return null;
    return map?.groups?.(marked.map(({ place }) => place)) ?? null;
  });
  readonly marks: MapMarks = $derived.by(() => {
    const { marked, frame, maxZoom } = this.#picture;
    if (this.#groupsInView === null) return staticMarks(marked, frame, maxZoom);
    // Groups depend on the view, which is no state of ours: its counter says when to ask again.
    void this.#stage.view;
    const groups = this.#groupsInView()
      .map((group) => [...group].sort((a, b) => a - b))
      .sort(([a = 0], [b = 0]) => a - b);
    return sortOut(
      groups.map((group) => group.flatMap((i) => marked[i] ?? [])),
      frame,
    );
  });
  /** What the keys lead through: places, places too close to be told apart, ties. */
  get stops(): readonly string[] {
    return [
      ...this.marks.singles.map(({ place }) => place.id),
      ...this.marks.merged.map(({ id }) => id),
      ...this.#picture.drawnTies.map(({ tie }) => tie.id),
    ];
  }

  /** Tiles bring names of their own. */
  readonly areas = $derived.by(() => (this.#stage.shownTiles === null ? this.#picture.areas : []));
  readonly #builtLabels = $derived.by(() => {
    const { builtLabels } = this.#picture;
    if (builtLabels === null) return null;
    const marked = this.marks.singles.map(({ place }) => place.id);
    return fromBuilt(builtLabels, marked);
  });
  readonly labels: MapLabels = $derived.by(() => {
    const { drawnTies, frame } = this.#picture;
    const { map } = this.#stage;
    const lines = drawnTies.flatMap(({ strokes }) => strokes);
    void this.#stage.view;
    if (map === null) {
      return this.#builtLabels ?? staticLabels(this.marks, this.areas, lines, frame);
    }
    if (map.isAsDrawn()) return drawnLabels(this.marks, this.areas, lines, frame, map.size());
    return viewLabels(map, this.marks, this.areas, lines);
  });
}
