import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildPage } from '../buildPage';
import { PREPARE_FOR_MAPLIBRE, PREPARE_FOR_MARKERCLUSTER } from './peerPages';

/** What is measured: a page that can prepare and show places. */
export interface MapSubject {
  readonly name: string;
  readonly script: string;
  readonly styles: string;
  /** Finds the first mark that is drawn. */
  readonly mark: string;
  /** Where a hand drags and the wheel turns. */
  readonly ground: string;
}

const root = resolve(import.meta.dirname, '../../..');
const peer = (file: string) =>
  readFileSync(resolve(root, 'tools/bench/node_modules', file), 'utf8');
const own = (file: string) => readFileSync(resolve(root, 'node_modules', file), 'utf8');

export async function mapSubjects(): Promise<readonly MapSubject[]> {
  return [
    {
      name: 'this project',
      ...(await buildPage('map')),
      mark: '.taken',
      ground: '.movable',
    },
    {
      name: 'leaflet.markercluster 1.5.3',
      script: [
        own('leaflet/dist/leaflet.js'),
        peer('leaflet.markercluster/dist/leaflet.markercluster.js'),
        PREPARE_FOR_MARKERCLUSTER,
      ].join('\n'),
      styles: [
        own('leaflet/dist/leaflet.css'),
        peer('leaflet.markercluster/dist/MarkerCluster.css'),
        peer('leaflet.markercluster/dist/MarkerCluster.Default.css'),
      ].join('\n'),
      mark: '.marker-cluster, .leaflet-marker-icon',
      ground: '.leaflet-map-pane',
    },
    {
      name: 'maplibre-gl 5.24.1',
      script: `${peer('maplibre-gl/dist/maplibre-gl.js')}\n${PREPARE_FOR_MAPLIBRE}`,
      styles: peer('maplibre-gl/dist/maplibre-gl.css'),
      mark: '.drawn',
      ground: '.maplibregl-canvas',
    },
  ];
}
