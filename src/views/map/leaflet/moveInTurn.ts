export interface Turns {
  /** A reader's own move. Of those asked for while a zoom runs the last one counts. */
  inTurn(move: () => void): void;
  /** What follows when the map has come to rest, and gives way to every move of the reader's. */
  atRest(move: () => void): void;
}

/** Moves of a map one after another: Leaflet forgets what it is asked for while a zoom runs. */
export function moveInTurn(map: L.Map): Turns {
  let isZooming = false;
  let isMoving = false;
  let next: (() => void) | null = null;
  let last: (() => void) | null = null;

  map.on('movestart', () => (isMoving = true));
  map.on('zoomanim', () => (isZooming = true));
  map.on('zoomend', () => (isZooming = false));
  // A zoom says this, too, right after `zoomend`.
  map.on('moveend', () => {
    if (isZooming) return;
    isMoving = false;
    const go = next ?? last;
    if (next === null) last = null;
    next = null;
    go?.();
  });

  return {
    inTurn(move) {
      if (isZooming) next = move;
      else move();
    },
    atRest(move) {
      if (isZooming || isMoving) last = move;
      else move();
    },
  };
}
