/**
 * How each peer shows the same places over the same basemap, as script to be put after its own:
 * plain text, because it runs in a page of its own that nothing is bundled for.
 */
export const PREPARE_FOR_MARKERCLUSTER = `
globalThis.benchSubject = {
  prepare: (scene) => scene,
  show: (target, { story: { places }, basemap }) => {
    const map = L.map(target, { maxZoom: 8, zoomSnap: 0.25, attributionControl: false });
    const [west, south, east, north] = basemap.extent;
    map.fitBounds(places.map(({ lat, lng }) => [lat, lng]));
    L.imageOverlay(basemap.light, [[south, west], [north, east]]).addTo(map);
    const group = L.markerClusterGroup({ chunkedLoading: false });
    group.addLayers(places.map(({ id, lat, lng }) => L.marker([lat, lng], { alt: id })));
    map.addLayer(group);
  },
};`;

export const PREPARE_FOR_MAPLIBRE = `
globalThis.benchSubject = {
  prepare: ({ story: { places }, basemap }) => ({
    basemap,
    features: places.map(({ id, lat, lng }) => ({
      type: 'Feature', properties: { id }, geometry: { type: 'Point', coordinates: [lng, lat] },
    })),
  }),
  show: (target, { features, basemap }) => {
    const [west, south, east, north] = basemap.extent;
    const lngs = features.map(({ geometry }) => geometry.coordinates[0]);
    const lats = features.map(({ geometry }) => geometry.coordinates[1]);
    const map = new maplibregl.Map({
      container: target, maxZoom: 8, attributionControl: false, renderWorldCopies: false,
      bounds: [[Math.min(...lngs), Math.min(...lats)], [Math.max(...lngs), Math.max(...lats)]],
      style: {
        version: 8,
        sources: {
          land: { type: 'image', url: basemap.light, coordinates: [[west, north], [east, north], [east, south], [west, south]] },
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
