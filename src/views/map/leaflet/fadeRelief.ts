/** Up to the first of these zoom levels the relief is whole, from the second on it is gone. */
const FADES = [4.2, 5.6] as const;

/** The relief is a small picture: it grows faint before it would look soft. */
export function reliefOpacity(zoom: number): number {
  const [whole, gone] = FADES;
  return Math.min(1, Math.max(0, (gone - zoom) / (gone - whole)));
}

/** Lets an overlay follow the zoom by its opacity, until the map is removed. */
export function fadeRelief(map: L.Map, relief: L.ImageOverlay): void {
  const fade = () => {
    // The style sheet knows how the relief is laid on, and how strong it is, in each scheme.
    relief.getElement()?.style.setProperty('--fade', String(reliefOpacity(map.getZoom())));
  };
  map.on('zoom', fade);
  fade();
}
