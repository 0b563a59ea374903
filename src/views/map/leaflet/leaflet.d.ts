import 'leaflet';

declare module 'leaflet' {
  interface Map {
    /** What Leaflet's own markers glide by during a zoom; kept by a contract test. */
    _latLngToNewLayerPoint(latlng: LatLngExpression, zoom: number, center: LatLng): Point;

    /** Padding may be a pair here as anywhere; Leaflet's types forget to say so. */
    getBoundsZoom(bounds: LatLngBoundsExpression, inside: boolean, padding: PointTuple): number;
  }

  /** Leaflet also takes a picture that is there already; its types forget to say so. */
  function imageOverlay(
    image: HTMLImageElement,
    bounds: LatLngBoundsExpression,
    options?: ImageOverlayOptions,
  ): ImageOverlay;
}
