import type { LatLng } from '../../../model/geo';

/** Keeps a mark at its place as the map moves and zooms, at its own size; returns the undo. */
export function pinMark(map: L.Map, node: SVGElement, { lat, lng }: LatLng): () => void {
  const put = ({ x, y }: { readonly x: number; readonly y: number }) => {
    node.style.transform = `translate(${x}px, ${y}px)`;
  };
  const settle = () => put(map.latLngToLayerPoint([lat, lng]));
  // While Leaflet scales its panes, a mark glides to where it will stand.
  const glide = (event: L.ZoomAnimEvent) =>
    put(map._latLngToNewLayerPoint([lat, lng], event.zoom, event.center));
  node.classList.add('leaflet-zoom-animated');
  map.on('zoom viewreset', settle);
  map.on('zoomanim', glide);
  settle();
  return () => {
    map.off('zoom viewreset', settle);
    map.off('zoomanim', glide);
    node.classList.remove('leaflet-zoom-animated');
    node.style.transform = '';
  };
}
