/**
 * One finger scrolls the page, so only a mouse or a pen drags the map; two fingers move it by
 * Leaflet's own pinch. Asked at each press, because a device can have both. Returns the undo.
 */
export function fingerScrolls(container: HTMLElement, map: L.Map): () => void {
  const onpress = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'touch') map.dragging.disable();
    else map.dragging.enable();
  };
  container.addEventListener('pointerdown', onpress, { capture: true });
  return () => container.removeEventListener('pointerdown', onpress, { capture: true });
}
