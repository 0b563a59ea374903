// Leaflet's modules have no types of their own: these are the ones of the whole.
declare module 'leaflet/src/map/Map.js' {
  import type { map } from 'leaflet';
  export const createMap: typeof map;
}
declare module 'leaflet/src/layer/ImageOverlay.js' {
  import type { imageOverlay as make } from 'leaflet';
  export const imageOverlay: typeof make;
}
declare module 'leaflet/src/layer/SVGOverlay.js' {
  import type { svgOverlay as make } from 'leaflet';
  export const svgOverlay: typeof make;
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  import type { tileLayer as make } from 'leaflet';
  export const tileLayer: typeof make;
}
declare module 'leaflet/src/map/handler/*';
