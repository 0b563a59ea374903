import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';

/**
 * The parts of Leaflet that the map needs, one by one: the whole also brings markers, popups,
 * controls, vectors and other gestures. The only file that knows where they are.
 */
export { createMap } from 'leaflet/src/map/Map.js';
export { imageOverlay } from 'leaflet/src/layer/ImageOverlay.js';
export { svgOverlay } from 'leaflet/src/layer/SVGOverlay.js';
export { tileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
