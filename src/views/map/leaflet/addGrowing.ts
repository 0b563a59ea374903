/** Milliseconds after the last step of a zoom. */
const REST = 120;
/** Beyond these a stretched picture looks soft, or a shrunk one has too much that nobody sees. */
const SMALLEST = 0.7;
const LARGEST = 2;

/** An image or a drawing that covers a part of the world. */
interface Picture extends L.Layer {
  getElement(): HTMLElement | SVGElement | undefined;
  getBounds(): L.LatLngBounds;
}

/**
 * Adds a picture that is only scaled while the map zooms, and drawn anew once it rests. By itself
 * Leaflet gives it a new size at each step, and the browser draws all its lines for each.
 */
export function addGrowing<Overlay extends Picture>(map: L.Map, overlay: Overlay): Overlay {
  const leafletEvents = overlay.getEvents?.bind(overlay);
  overlay.getEvents = () => {
    const events = leafletEvents?.() ?? {};
    let drawnAt = map.getZoom();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const draw = (event: L.LeafletEvent) => {
      clearTimeout(timer);
      drawnAt = map.getZoom();
      events.zoom?.call(overlay, event);
    };
    const scale = (event: L.LeafletEvent) => {
      const factor = map.getZoomScale(map.getZoom(), drawnAt);
      const image = overlay.getElement();
      if (image === undefined || factor < SMALLEST || factor > LARGEST) {
        draw(event);
        return;
      }
      const { x, y } = map.latLngToLayerPoint(overlay.getBounds().getNorthWest());
      image.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${factor})`;
      clearTimeout(timer);
      timer = setTimeout(() => draw(event), REST);
    };
    const glide = (event: L.LeafletEvent) => {
      // Leaflet scales from the size that belongs to the map's zoom.
      if (drawnAt !== map.getZoom()) draw(event);
      events.zoomanim?.call(overlay, event);
    };
    overlay.once('remove', () => clearTimeout(timer));
    const { zoomanim } = events;
    return {
      ...events,
      zoom: scale,
      viewreset: scale,
      ...(zoomanim === undefined ? {} : { zoomanim: glide }),
    };
  };
  return overlay.addTo(map);
}
