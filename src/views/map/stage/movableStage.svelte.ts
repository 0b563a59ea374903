import type { Basemap, BasemapImage } from '../ground/basemap';
import type { MovableMap, MovableMapInput } from '../ground/movableMap';
import { keepFocus } from './keepFocus';
import { near } from './near';
import { afterTurns, turnsOf } from '../ground/seam';

export type LoadMovableMap = () => Promise<(input: MovableMapInput) => MovableMap>;

/** What the movable map takes over from the drawn one. */
export interface StageParts {
  readonly basemap: Basemap;
  readonly image: BasemapImage;
  readonly extent: MovableMapInput['extent'];
  readonly frame: MovableMapInput['frame'];
  readonly tiles: MovableMapInput['tiles'];
  readonly ties: SVGSVGElement;
  readonly marks: SVGSVGElement;
}

/** Milliseconds without a change after which a view is at rest. */
const REST = 90;

/** The movable map's coming and going. Until it is there, and if it never comes, the drawn one stands. */
export class MovableStage {
  map: MovableMap | null = $state.raw(null);
  /** The movable basemap can be seen, so the drawn one may go. */
  isDrawn = $state(false);
  /** Changes with each change of view, for what is placed by it. */
  view = $state(0);
  /** The tiles that can be seen; the drawn basemap stands until the first of them is there. */
  shownTiles: StageParts['tiles'] = $state.raw(null);
  tilesFailed = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  /** Opens the map once its container is near the screen; returns the undo. */
  open(container: HTMLElement, load: LoadMovableMap, parts: StageParts): () => void {
    let isGone = false;
    let close = () => {};
    const stop = near(container, async () => {
      const openMap = await load().catch(() => null);
      if (openMap !== null && !isGone) close = this.#takeOver(container, openMap, parts);
    });
    return () => {
      isGone = true;
      stop();
      close();
    };
  }

  #takeOver(
    container: HTMLElement,
    openMap: (input: MovableMapInput) => MovableMap,
    { basemap, image, extent, frame, tiles, ties, marks }: StageParts,
  ): () => void {
    const homes = [ties.parentNode, marks.parentNode];
    const refocus = keepFocus([ties, marks]);
    const map = openMap({
      container,
      frame,
      extent,
      images: turnsOf(extent).flatMap((turn) => {
        const at = afterTurns(image.extent, turn);
        return [
          { image: this.#picture(image.light, 'basemap light'), extent: at },
          { image: this.#picture(image.dark, 'basemap dark'), extent: at },
        ];
      }),
      relief: image.relief === null ? null : this.#picture(image.relief, 'relief'),
      tiles,
      tilesAlone: basemap.borders !== 'none',
      ontilesshow: () => {
        this.isDrawn = true;
        this.shownTiles = tiles;
      },
      ontilesfail: () => {
        this.shownTiles = null;
        this.tilesFailed = true;
      },
      ties,
      marks,
      animate: matchMedia('(prefers-reduced-motion: no-preference)').matches,
    });
    // A rest that was in sight is none when the next move begins, however long that takes.
    const quiet = map.onview(
      () => clearTimeout(this.#timer),
      () => this.#settle(),
    );
    this.map = map;
    refocus();
    return () => {
      const refocusAtHome = keepFocus([ties, marks]);
      quiet();
      clearTimeout(this.#timer);
      this.map = null;
      this.isDrawn = false;
      this.shownTiles = null;
      this.tilesFailed = false;
      // The map takes away what it shows, so the drawings go home after it.
      map.close();
      homes[0]?.appendChild(ties);
      homes[1]?.appendChild(marks);
      refocusAtHome();
    };
  }

  /** Marks and names are placed anew when the view has come to rest, not at each turn of the wheel. */
  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.view += 1;
      for (const go of this.#waiting.splice(0)) go();
    }, REST);
  }

  /** The next time that the view has come to rest. */
  rested(): Promise<void> {
    return new Promise((go) => this.#waiting.push(go));
  }

  /** Only what is shown is loaded: of the two schemes the reader's own. */
  #picture(address: string, className: string): HTMLImageElement {
    const image = new Image();
    image.alt = '';
    image.className = className;
    image.loading = 'lazy';
    if (className.startsWith('basemap')) {
      image.addEventListener('load', () => (this.isDrawn = true), { once: true });
    }
    image.src = address;
    return image;
  }
}
