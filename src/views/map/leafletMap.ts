import {
  CRS,
  imageOverlay,
  map as createMap,
  svgOverlay,
  type LatLngBoundsLiteral,
  type Map as Leaflet,
  type ZoomAnimEvent,
} from 'leaflet';
import type { LatLng } from '../../model/geo';
import { boxOfBbox, unproject, type Bbox, type WorldBox } from './mercator';

/**
 * The only file that knows Leaflet. It takes over a map that is already drawn: the same basemap,
 * ties and marks, at the same place, now movable. Everything it is given stays its owner's.
 */
export interface LiveMapInput {
  /** An empty element that fills the map's box. */
  readonly container: HTMLElement;
  /** What the first view shows. */
  readonly frame: WorldBox;
  readonly extent: Bbox;
  /** Basemap pictures that cover `extent`; each has the class that shows it in its scheme. */
  readonly images: readonly HTMLImageElement[];
  /** Drawing in world units whose `viewBox` is `frame`. */
  readonly ties: SVGSVGElement;
  /** Drawing whose marks are pinned one by one. */
  readonly marks: SVGSVGElement;
  readonly animate: boolean;
}

export interface LiveMap {
  /** Keeps a mark of `marks` at its place as the map moves; returns the undo. */
  pin(node: SVGElement, at: LatLng): () => void;
  /** Pixels inside the container. */
  positionOf(at: LatLng): { readonly x: number; readonly y: number };
  /** Moves so that all these places are in view, no closer than the whole story allows. */
  show(places: readonly LatLng[]): void;
  whole(): void;
  zoom(step: 1 | -1): void;
  /** Calls back after each change of view; returns the undo. */
  onview(callback: () => void): () => void;
  close(): void;
}

const MOST_ZOOM = 8;

export function openLiveMap(input: LiveMapInput): LiveMap {
  const { container, animate } = input;
  const bounds = boundsOf(input.frame);
  const leaflet = createMap(container, {
    crs: CRS.EPSG3857,
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0,
    zoomDelta: 0.75,
    wheelPxPerZoomLevel: 120,
    // The wheel scrolls the page, one finger too; see `zoomByWheel` and the container's touch-action.
    scrollWheelZoom: false,
    dragging: !matchMedia('(pointer: coarse)').matches,
    touchZoom: true,
    maxBounds: boundsOf(boxOfBbox(input.extent)),
    maxBoundsViscosity: 1,
    maxZoom: MOST_ZOOM,
    zoomAnimation: animate,
    fadeAnimation: false,
    markerZoomAnimation: animate,
    inertia: animate,
    // The arrow keys belong to the marks.
    keyboard: false,
  });
  // The box of the first view is exact, so the live picture stands where the drawn one stood.
  leaflet.fitBounds(bounds, { animate: false });
  leaflet.setMinZoom(
    Math.min(leaflet.getZoom(), leaflet.getBoundsZoom(boundsOf(boxOfBbox(input.extent)), true)),
  );
  for (const image of input.images) {
    imageOverlay(image, boundsOf(boxOfBbox(input.extent)), { className: image.className }).addTo(
      leaflet,
    );
  }
  const ties = svgOverlay(input.ties, bounds, { interactive: true });
  leaflet.createPane('ties').style.zIndex = '410';
  ties.options.pane = 'ties';
  ties.addTo(leaflet);
  const marks = leaflet.createPane('marks');
  marks.style.zIndex = '420';
  marks.append(input.marks);

  const undo = zoomByWheel(container, leaflet);
  const watcher = new ResizeObserver(() => leaflet.invalidateSize({ animate: false }));
  watcher.observe(container);

  return {
    pin: (node, at) => pin(leaflet, node, at),
    positionOf: (at) => leaflet.latLngToContainerPoint([at.lat, at.lng]),
    show: (places) => show(leaflet, places, bounds, animate),
    whole: () => leaflet.flyToBounds(bounds, { animate, duration: animate ? 0.6 : 0 }),
    zoom: (step) => leaflet.setZoom(leaflet.getZoom() + step * 0.75, { animate }),
    onview(callback) {
      leaflet.on('moveend zoomend resize', callback);
      return () => leaflet.off('moveend zoomend resize', callback);
    },
    close() {
      undo();
      watcher.disconnect();
      leaflet.remove();
    },
  };
}

function boundsOf(box: WorldBox): LatLngBoundsLiteral {
  const northWest = unproject(box);
  const southEast = unproject({ x: box.x + box.width, y: box.y + box.height });
  return [
    [southEast.lat, northWest.lng],
    [northWest.lat, southEast.lng],
  ];
}

function pin(leaflet: Leaflet, node: SVGElement, { lat, lng }: LatLng): () => void {
  const put = ({ x, y }: { x: number; y: number }) => {
    node.style.transform = `translate(${x}px, ${y}px)`;
  };
  const settle = () => put(leaflet.latLngToLayerPoint([lat, lng]));
  // While Leaflet scales its panes, a mark glides to where it will stand and keeps its size.
  const glide = (event: ZoomAnimEvent) =>
    put(leaflet._latLngToNewLayerPoint([lat, lng], event.zoom, event.center));
  node.classList.add('leaflet-zoom-animated');
  leaflet.on('zoom viewreset', settle);
  leaflet.on('zoomanim', glide);
  settle();
  return () => {
    leaflet.off('zoom viewreset', settle);
    leaflet.off('zoomanim', glide);
    node.classList.remove('leaflet-zoom-animated');
    node.style.transform = '';
  };
}

function show(
  leaflet: Leaflet,
  places: readonly LatLng[],
  whole: LatLngBoundsLiteral,
  animate: boolean,
): void {
  if (places.length === 0) return;
  const points = places.map(({ lat, lng }): [number, number] => [lat, lng]);
  const closest = leaflet.getBoundsZoom(whole) + 1.25;
  leaflet.flyToBounds(points, {
    animate,
    duration: animate ? 0.6 : 0,
    maxZoom: closest,
    padding: [90, 60],
  });
}

/** The wheel zooms only with Ctrl or ⌘; a trackpad's pinch arrives as a wheel with Ctrl. */
function zoomByWheel(container: HTMLElement, leaflet: Leaflet): () => void {
  const onwheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const point = leaflet.mouseEventToContainerPoint(event);
    leaflet.setZoomAround(point, leaflet.getZoom() - event.deltaY / 200, { animate: false });
  };
  container.addEventListener('wheel', onwheel, { passive: false });
  return () => container.removeEventListener('wheel', onwheel);
}
