import { addGrowing } from './addGrowing';
import { fadeRelief } from './fadeRelief';
import { fingerScrolls } from './fingerScrolls';
import type { GroupPoints, MovableMap, MovableMapInput } from '../ground/movableMap';
import { createMap, imageOverlay, svgOverlay, tileLayer } from './leafletParts';
import { bboxAround, bboxOf, boundsOfBbox, boundsOfBox } from './leafletBounds';
import { pixelOf, worldSize } from './leafletPixels';
import { project } from '../ground/mercator';
import { mapMoves, STEP } from './mapMoves';
import { mapHome } from './mapHome';
import { maxZoomFor } from '../ground/maxZoom';
import { moveInTurn } from './moveInTurn';
import { pinMark } from './pinMark';
import { seamOf } from '../ground/seam';
import { showTiles } from './showTiles';
import { wheelZoom } from './wheelZoom';

export type { MovableMap, MovableMapInput } from '../ground/movableMap';

/**
 * Leaflet at work. It takes over a map that is already drawn: the same basemap,
 * ties and marks, at the same place, now movable.
 *
 * @param groupPoints gathers places where there are too many to stand one by one
 */
export function openMovableMap(
  input: MovableMapInput,
  groupPoints: GroupPoints | null = null,
): MovableMap {
  const { container, animate, tiles } = input;
  const bounds = boundsOfBox(input.frame);
  const extent = boundsOfBbox(input.extent);
  const maxZoom = maxZoomFor(tiles !== null);
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
  const turns = moveInTurn(map);
  // The box of the first view is exact, so the movable picture stands where the drawn one stood.
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
            map.options.maxZoom = maxZoomFor(false);
          });
          turns.inTurn(() => map.setZoom(map.getZoom(), { animate: false }));
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
    ...mapMoves({
      map,
      turns,
      bounds,
      maxZoom,
      animate,
      part: (places) => (groupsIn?.(bboxAround(places), maxZoom).length ?? 0) > 1,
    }),
    isAsDrawn: () => map.options.zoomSnap === 0 && home.isThere(),
    onview(began, changed) {
      map.on('movestart', began);
      map.on('moveend resize', changed);
      return () => {
        map.off('movestart', began);
        map.off('moveend resize', changed);
      };
    },
    close() {
      for (const undo of undos) undo();
      watcher.disconnect();
      map.remove();
    },
  };
}
