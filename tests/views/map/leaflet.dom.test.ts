import * as leaflet from 'leaflet';
import { describe, expect, it } from 'vitest';

/** What the map relies on in the real package: one of them is not in its documentation. */
describe('Leaflet still has', () => {
  it.each([
    'createPane',
    'getPane',
    'fitBounds',
    'getBoundsZoom',
    'setMinZoom',
    'setZoom',
    'setZoomAround',
    'panBy',
    'invalidateSize',
    'latLngToLayerPoint',
    'layerPointToContainerPoint',
    'mouseEventToContainerPoint',
    'getPixelOrigin',
    '_latLngToNewLayerPoint',
  ])('%s', (name) => {
    expect(typeof Reflect.get(leaflet.Map.prototype, name)).toBe('function');
  });

  it.each(['imageOverlay', 'svgOverlay', 'tileLayer', 'map', 'point'])('%s', (name) => {
    expect(typeof Reflect.get(leaflet, name)).toBe('function');
  });

  it('overlays that take a picture that is there already', () => {
    const image = new Image();
    const container = document.body.appendChild(document.createElement('div'));
    const map = leaflet.map(container).setView([0, 0], 1);
    const bounds: leaflet.LatLngBoundsLiteral = [
      [0, 0],
      [1, 1],
    ];
    expect(leaflet.imageOverlay(image, bounds).addTo(map).getElement()).toBe(image);
    map.remove();
  });
});
