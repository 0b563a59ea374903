/**
 * How each peer shows the same places over the same basemap, as script to be put after its own:
 * plain text, because it runs in a page of its own that nothing is bundled for.
 */
export const PREPARE_FOR_MARKERCLUSTER = `
globalThis.benchSubject = {
  prepare: (given) => given,
  show: (target, { places, basemap }) => {
    const map = L.map(target, { maxZoom: 8, zoomSnap: 0.25, attributionControl: false });
    map.fitBounds([[-50, -180], [75, 180]]);
    L.imageOverlay(basemap, [[-60, -180], [84, 180]]).addTo(map);
    const group = L.markerClusterGroup({ chunkedLoading: false });
    group.addLayers(places.map(({ id, lat, lng }) => L.marker([lat, lng], { alt: id })));
    map.addLayer(group);
  },
};`;

export const PREPARE_FOR_MAPLIBRE = `
globalThis.benchSubject = {
  prepare: ({ places, basemap }) => ({
    basemap,
    features: places.map(({ id, lat, lng }) => ({
      type: 'Feature', properties: { id }, geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  }),
  show: (target, { features, basemap }) => {
    const map = new maplibregl.Map({
      container: target, maxZoom: 8, attributionControl: false, renderWorldCopies: false,
      bounds: [[-180, -50], [180, 75]],
      style: {
        version: 8,
        sources: {
          land: { type: 'image', url: basemap, coordinates: [[-180, 84], [180, 84], [180, -60], [-180, -60]] },
          places: { type: 'geojson', cluster: true, data: { type: 'FeatureCollection', features } },
        },
        layers: [
          { id: 'land', type: 'raster', source: 'land' },
          { id: 'groups', type: 'circle', source: 'places', filter: ['has', 'point_count'], paint: { 'circle-radius': 18 } },
          { id: 'places', type: 'circle', source: 'places', filter: ['!', ['has', 'point_count']], paint: { 'circle-radius': 5 } },
        ],
      },
    });
    map.once('idle', () => target.append(Object.assign(document.createElement('i'), { className: 'drawn' })));
  },
};`;
