/**
 * Moves of a map one after another: Leaflet forgets what it is asked for while a zoom runs. Of those
 * asked for in the meantime the last one counts, so a reader who goes on is not held up.
 */
export function moveInTurn(map: L.Map): (move: () => void) => void {
  let isZooming = false;
  let next: (() => void) | null = null;
  map.on('zoomanim', () => (isZooming = true));
  map.on('zoomend', () => {
    isZooming = false;
    const go = next;
    next = null;
    go?.();
  });
  return (move) => {
    if (isZooming) next = move;
    else move();
  };
}
