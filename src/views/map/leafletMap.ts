import { addGrowing } from './addGrowing';
import { fadeRelief } from './fadeRelief';
import { fingerScrolls } from './fingerScrolls';
import type { GroupPoints, LiveMap, LiveMapInput } from './liveMap';
import { createMap, imageOverlay, svgOverlay, tileLayer } from './leafletParts';
import { bboxAround, bboxOf, boundsOfBbox, boundsOfBox, pairsOf } from './leafletBounds';
import { pixelOf, worldSize } from './leafletPixels';
import { project } from './mercator';
import { mapHome } from './mapHome';
import { mostZoom } from './mostZoom';
import { moveInTurn } from './moveInTurn';
import { pinMark } from './pinMark';
import { seamOf } from './seam';
import { showTiles } from './showTiles';
import { wheelZoom } from './wheelZoom';

export type { LiveMap, LiveMapInput } from './liveMap';

const STEP = 0.75;
/** How much closer than the whole story a choice may bring the map: the lands around stay in view. */
const CLOSER = 1;
/** Pixels kept free at each edge of places that part. */
const ROOM = 40;

/**
 * Leaflet at work. It takes over a map that is already drawn: the same basemap,
 * ties and marks, at the same place, now movable.
 *
 * @param groupPoints gathers places where there are too many to stand one by one
 */
export function openLiveMap(input: LiveMapInput, groupPoints: GroupPoints | null = null): LiveMap {
  const { container, animate, tiles } = input;
  const bounds = boundsOfBox(input.frame);
  const extent = boundsOfBbox(input.extent);
  const maxZoom = mostZoom(tiles !== null);
  const map = createMap(container, {
    // The page credits its sources itself, in the reader's language.
    attributionControl: false,
    zoomControl: false,
    zoomSnap: tiles === null ? 0 : 1,
    zoomDelta: STEP,
    scrollWheelZoom: false,
    touchZoom: true,
    maxBounds: extent,
    maxBoundsViscosity: 1,
    maxZoom,
    zoomAnimation: animate,
    fadeAnimation: false,
    markerZoomAnimation: animate,
    inertia: animate,
    // The arrow keys belong to the marks.
    keyboard: false,
  });
  const inTurn = moveInTurn(map);
  // One short eased step, which costs no drawing while it runs.
  const glide = (to: L.LatLngBoundsExpression, options: L.FitBoundsOptions) =>
    inTurn(() => map.fitBounds(to, { ...options, animate }));
  // The box of the first view is exact, so the live picture stands where the drawn one stood.
  const home = mapHome(map, bounds, extent);
  home.go();

  let groupsIn: ReturnType<GroupPoints> | null = null;

  for (const { image, extent: covered } of input.images) {
    addGrowing(map, imageOverlay(image, boundsOfBbox(covered), { className: image.className }));
  }
  if (input.relief !== null) {
    fadeRelief(map, addGrowing(map, imageOverlay(input.relief, extent, { className: 'relief' })));
  }
  map.createPane('tiles').style.zIndex = '405';
  map.createPane('ties').style.zIndex = '410';
  const marks = map.createPane('marks');
  marks.style.zIndex = '420';
  marks.append(input.marks);
  addGrowing(map, svgOverlay(input.ties, bounds, { interactive: true, pane: 'ties' }));

  const undos = [
    wheelZoom(
      container,
      (levels, at) =>
        map.setZoomAround(map.mouseEventToContainerPoint(at), map.getZoom() + levels, {
          animate: false,
        }),
      () => map.options.zoomSnap === 1,
    ),
    fingerScrolls(container, map),
  ];
  if (tiles !== null) {
    const options = { subdomains: [...tiles.servers], pane: 'tiles', minNativeZoom: 1, maxZoom };
    undos.push(
      showTiles({
        map,
        layers: tiles.layers.map((address) => tileLayer(address, options)),
        basemap: input.tilesAlone ? (map.getPane('overlayPane') ?? null) : null,
        onshow: input.ontilesshow,
        onfail: () => {
          home.keep(() => {
            // Without pictures of fixed levels there is no reason for steps, nor for coming so close.
            map.options.zoomSnap = 0;
            map.options.maxZoom = mostZoom(false);
          });
          inTurn(() => map.setZoom(map.getZoom(), { animate: false }));
          input.ontilesfail();
        },
      }),
    );
  }
  const watcher = new ResizeObserver(() => {
    home.keep(() => map.invalidateSize({ animate: false }));
  });
  watcher.observe(container);

  return {
    pin: (node, at) => pinMark(map, node, at),
    positionOf: (at) => pixelOf(map, project(at)),
    pixelOf: (at) => pixelOf(map, at),
    size: () => ({ width: map.getSize().x, height: map.getSize().y }),
    worldSize: () => worldSize(map),
    groups:
      groupPoints === null
        ? null
        : (points) => {
            const groups = groupPoints(points, maxZoom, seamOf(input.extent));
            groupsIn = groups;
            return () => groups(bboxOf(map.getBounds().pad(0.5)), map.getZoom());
          },
    show(places) {
      if (places.length === 0) return;
      const closest = map.getBoundsZoom(bounds) + CLOSER;
      glide(pairsOf(places), { maxZoom: closest, padding: [90, 60] });
    },
    open(places) {
      if (groupsIn === null || groupsIn(bboxAround(places), maxZoom).length <= 1) return false;
      const target = map.getBoundsZoom(pairsOf(places), false, [2 * ROOM, 2 * ROOM]);
      if (map.getZoom() >= maxZoom || target <= map.getZoom()) return false;
      glide(pairsOf(places), { padding: [ROOM, ROOM] });
      return true;
    },
    reveal: (spots) =>
      inTurn(() => {
        // What is in view now may not be any more where a pan that still runs would end.
        map.stop();
        const view = map.getBounds().pad(-0.08);
        const middle = spots[Math.floor(spots.length / 2)];
        if (middle === undefined || pairsOf(spots).some((spot) => view.contains(spot))) return;
        map.panInside([middle.lat, middle.lng], { padding: [48, 48], animate });
      }),
    isAsDrawn: () => map.options.zoomSnap === 0 && home.isThere(),
    whole: () => glide(bounds, {}),
    zoom: (step) =>
      inTurn(() => {
        const levels = Math.max(STEP, map.options.zoomSnap ?? 0);
        map.setZoom(map.getZoom() + step * levels, { animate });
      }),
    pan: (x, y) =>
      inTurn(() => {
        const { x: width, y: height } = map.getSize();
        map.panBy([(x * width) / 3, (y * height) / 3], { animate });
      }),
    onview(callback) {
      map.on('moveend resize', callback);
      return () => map.off('moveend resize', callback);
    },
    close() {
      for (const undo of undos) undo();
      watcher.disconnect();
      map.remove();
    },
  };
}
