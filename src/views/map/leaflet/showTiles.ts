import { watchTiles } from './tileWatch';

interface TilesShown {
  readonly map: L.Map;
  /** From the lowest to the highest. */
  readonly layers: readonly L.TileLayer[];
  /** Hidden while tiles are shown, where it draws borders of its own. */
  readonly basemap: HTMLElement | null;
  /** The first tile is there. */
  readonly onshow: () => void;
  /** The tiles are gone, and the basemap is back. */
  readonly onfail: () => void;
}

/** Shows tiles, and takes them away again when they cannot be had; returns the undo. */
export function showTiles({ map, layers, basemap, onshow, onfail }: TilesShown): () => void {
  const watch = watchTiles(() => {
    for (const layer of layers) layer.remove();
    basemap?.removeAttribute('hidden');
    onfail();
  });
  let isShown = false;
  const loaded = () => {
    watch.loaded();
    if (isShown) return;
    isShown = true;
    basemap?.setAttribute('hidden', '');
    onshow();
  };
  for (const layer of layers) {
    layer.on('tileload', loaded);
    layer.on('tileerror', watch.refused);
    layer.addTo(map);
  }
  return watch.stop;
}
