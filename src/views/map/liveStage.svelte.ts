import type { Basemap } from './basemap';
import type { LiveMap, LiveMapInput } from './liveMap';
import { near } from './near';

export type LoadLiveMap = () => Promise<(input: LiveMapInput) => LiveMap>;

/** What the live map takes over from the drawn one. */
export interface StageParts {
  readonly basemap: Basemap;
  readonly frame: LiveMapInput['frame'];
  readonly tiles: LiveMapInput['tiles'];
  readonly ties: SVGSVGElement;
  readonly marks: SVGSVGElement;
}

/** The live map's coming and going. Until it is there, and if it never comes, the drawn one stands. */
export class LiveStage {
  map: LiveMap | null = $state.raw(null);
  /** The live basemap can be seen, so the drawn one may go. */
  isDrawn = $state(false);
  /** Changes with each change of view, for what is placed by it. */
  view = $state(0);
  tilesFailed = $state(false);

  /** Opens the map once its container is near the screen; returns the undo. */
  open(container: HTMLElement, load: LoadLiveMap, parts: StageParts): () => void {
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
    openMap: (input: LiveMapInput) => LiveMap,
    { basemap, frame, tiles, ties, marks }: StageParts,
  ): () => void {
    const homes = [ties.parentNode, marks.parentNode];
    const map = openMap({
      container,
      frame,
      extent: basemap.extent,
      images: [
        this.#picture(basemap.light, 'basemap light'),
        this.#picture(basemap.dark, 'basemap dark'),
      ],
      relief: basemap.relief === null ? null : this.#picture(basemap.relief, 'relief'),
      tiles,
      tilesAlone: basemap.borders !== 'none',
      ontilesfail: () => (this.tilesFailed = true),
      ties,
      marks,
      animate: matchMedia('(prefers-reduced-motion: no-preference)').matches,
    });
    const quiet = map.onview(() => (this.view += 1));
    this.map = map;
    return () => {
      quiet();
      this.map = null;
      this.isDrawn = false;
      homes[0]?.appendChild(ties);
      homes[1]?.appendChild(marks);
      map.close();
    };
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
