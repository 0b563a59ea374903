type Glide = (to: L.LatLngBoundsExpression, options: L.FitBoundsOptions) => void;

/**
 * Moves a map to bounds by one short eased step, which costs no drawing while it runs. A reader who
 * goes on before it ends is not held up: the last target asked for is where the map goes.
 */
export function glideOn(map: L.Map, animate: boolean): Glide {
  let isZooming = false;
  let next: (() => void) | null = null;
  const glide: Glide = (to, options) => {
    // Leaflet forgets what it is asked for while a zoom runs.
    if (isZooming) next = () => glide(to, options);
    else map.fitBounds(to, { ...options, animate });
  };
  map.on('zoomanim', () => (isZooming = true));
  map.on('zoomend', () => {
    isZooming = false;
    const go = next;
    next = null;
    go?.();
  });
  return glide;
}
