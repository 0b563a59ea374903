/** How far a view may be from another and still count as the same: of a level, and of its width. */
const SLACK = 0.01;

export interface MapHome {
  /** Shows the whole story, as large as it fits. */
  go(): void;
  /** Whether that is what is shown. */
  isThere(): boolean;
  /**
   * Makes a change after which the whole story fits otherwise: a view of it fits again, any other
   * stays where it is, within the new limits.
   */
  keep(change: () => void): void;
}

/** The view of the whole story, and how far out one may go from it. */
export function mapHome(
  map: L.Map,
  story: L.LatLngBoundsLiteral,
  extent: L.LatLngBoundsLiteral,
): MapHome {
  let middle: L.LatLng | null = null;

  function isThere(): boolean {
    if (middle === null) return false;
    const size = map.getSize();
    const beside = map.latLngToContainerPoint(middle).distanceTo(size.divideBy(2));
    const closer = map.getZoom() - map.getBoundsZoom(story);
    return Math.abs(closer) < SLACK && beside < SLACK * size.x;
  }

  function limit(): void {
    map.setMinZoom(0);
    const least = Math.min(map.getBoundsZoom(story), map.getBoundsZoom(extent, true));
    if (map.getZoom() < least) map.setZoom(least, { animate: false });
    map.setMinZoom(least);
  }

  function go(): void {
    limit();
    map.fitBounds(story, { animate: false });
    middle = map.getCenter();
  }

  return {
    go,
    isThere,
    keep(change) {
      const wasThere = isThere();
      change();
      if (wasThere) go();
      else limit();
    },
  };
}
