import type { LatLngBoundsLiteral } from 'leaflet';
import { describe, expect, it } from 'vitest';
import * as leaflet from '../../../../src/views/map/leaflet/leafletParts';

/** What the map relies on in the real package: one of them is not in its documentation. */
describe('Leaflet still has', () => {
  it.each([
    'createPane',
    'getPane',
    'fitBounds',
    'getBoundsZoom',
    'setMinZoom',
    'panInside',
    'stop',
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
    const map = leaflet.createMap(document.createElement('div'));
    expect(typeof Reflect.get(map, name)).toBe('function');
  });

  it.each(['dragging', 'touchZoom', 'doubleClickZoom'])('the gesture %s', (name) => {
    const map = leaflet.createMap(document.createElement('div'), { touchZoom: true });
    expect(Reflect.get(map, name)).toBeDefined();
  });

  it('overlays that take a picture that is there already', () => {
    const image = new Image();
    const container = document.body.appendChild(document.createElement('div'));
    const map = leaflet.createMap(container).setView([0, 0], 1);
    const bounds: LatLngBoundsLiteral = [
      [0, 0],
      [1, 1],
    ];
    expect(leaflet.imageOverlay(image, bounds).addTo(map).getElement()).toBe(image);
    map.remove();
  });
});
