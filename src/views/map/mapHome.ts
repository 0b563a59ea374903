/** How far a view may be from another, as a share of it, and still count as the same. */
const SLACK = 0.01;

export interface MapHome {
  /** Shows the whole story, as large as it fits. */
  go(): void;
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
  function isThere(): boolean {
    const isAsLarge = Math.abs(map.getZoom() - map.getBoundsZoom(story)) < SLACK;
    return isAsLarge && map.getBounds().pad(SLACK).contains(story);
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
  }

  return {
    go,
    keep(change) {
      const wasThere = isThere();
      change();
      if (wasThere) go();
      else limit();
    },
  };
}
