import type { Locale } from '../format/locale';
import type { Lookup } from '../model/lookup';
import { tiesOf } from '../model/ties';
import type { Basemap } from '../views/map/ground/basemap';
import { drawTies } from '../views/map/ties/drawnTies';
import { labelGround } from '../views/map/labels/labelGround';
import { boxOfAspect, mapFrame } from '../views/map/ground/mapFrame';
import { placeMapLabels } from '../views/map/labels/mapLabels';
import { placeLabel, SEAT_SIZE, type PlacePosition } from '../views/map/labels/placeLabel';
import { staticMarks, withoutEmpty } from '../views/map/places/mapMarks';
import { mapNaming } from '../views/map/places/mapNaming';
import { boxOfBbox, type WorldBox } from '../views/map/ground/mercator';
import { maxZoomFor } from '../views/map/ground/maxZoom';
import { inFrame, placePlaces, type PlacedPlace } from '../views/map/places/placedPlace';
import { lookupOnMap, turnedFor, turnsOf } from '../views/map/ground/seam';
import { covers } from '../views/map/ground/basemapFor';
import { PAINT, topicPaint } from './paint';
import { basemapDrawn, mapCredit, type MapGround } from './mapGround';
import { round, textAt, type Panel } from './svgParts';

/** On small maps marks are as on the page, on large ones they are seen from afar. */
const SCALES = { most: 1.7, width: 640 };

/** The map with ties, places and names, in the light colours, as it begins on the page. */
export function mapPart(
  lookup: Lookup,
  locale: Locale,
  { basemap, names: mapNames, pictures }: MapGround,
  panel: Panel,
): string {
  const scale = Math.max(
    panel.least / SEAT_SIZE,
    Math.min(SCALES.most, panel.width / SCALES.width),
  );
  const { places: all, events, agreements } = lookup.story;
  const frameIn = (sheet: { readonly extent: Basemap['extent'] }) => {
    const extent = turnedFor(all, sheet.extent);
    const onIt = lookupOnMap(lookup, extent);
    return {
      sheet,
      extent,
      onIt,
      frame: boxOfAspect(mapFrame(onIt.story.places, extent), panel.width / panel.height),
    };
  };
  const near = frameIn(basemap);
  const isWhole = covers(basemap.extent, all) && lies(near.frame, boxOfBbox(basemap.extent));
  const chosen = basemap.world === null || isWhole ? basemap : basemap.world;
  const { extent, onIt, frame } = isWhole ? near : frameIn(chosen);

  const size = { width: panel.width / scale, height: panel.height / scale };
  const put = <T extends { readonly x: number; readonly y: number }>(one: T): T => ({
    ...one,
    x: one.x * size.width,
    y: one.y * size.height,
  });
  const naming = mapNaming(onIt, locale, mapNames);
  const placed = withoutEmpty(placePlaces(onIt, events, frame, naming));
  const marks = staticMarks(placed, frame, maxZoomFor(false));
  const loose = agreements.filter(({ event }) => event === null);
  const ties = drawTies(tiesOf(events, loose, onIt), new Set(), onIt, extent);
  const lines = ties.flatMap(({ strokes }) =>
    strokes.map((stroke) => stroke.map((point) => put(inFrame(point, frame)))),
  );
  const singles = marks.singles.map(put);
  const merged = marks.merged.map(put);
  const { places: names } = placeMapLabels(
    singles,
    [],
    labelGround({ x: 0, y: 0, ...size }, null, singles, merged, lines),
  );

  const drawn = [
    ...ties.map(({ tie, strokes, weight }) => {
      const paint = topicPaint(lookup.story.topics.findIndex(({ id }) => id === tie.topic));
      const d = strokes
        .map((stroke) => stroke.map((point) => put(inFrame(point, frame))))
        .map((points) => `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`)
        .join('');
      return `<path d="${d}" fill="none" stroke="${paint}" stroke-width="${round(weight)}" stroke-opacity="0.75"/>`;
    }),
    ...[...merged, ...singles].map(
      ({ x, y, radius }) =>
        `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${PAINT.ink}" stroke="${PAINT.card}" stroke-width="1.5"/>`,
    ),
    ...singles.map((one) => {
      const position = names.get(one.place.id);
      return position === undefined ? '' : nameAt(one, position);
    }),
  ];
  const { x, y, width, height } = panel;
  return (
    `<svg x="${x}" y="${y}" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="${PAINT.sea}"/>` +
    turnsOf(extent)
      .map((turn) =>
        basemapDrawn(pictures.get(chosen.light) ?? '', { ...frame, x: frame.x - turn }, panel),
      )
      .join('') +
    `<g transform="scale(${scale})">${drawn.join('')}</g>${mapCredit(basemap, locale, panel)}</svg>`
  );
}

function lies(inner: WorldBox, outer: WorldBox): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function nameAt(one: PlacedPlace, position: PlacePosition): string {
  const { x, anchor, rows } = placeLabel(one, position);
  return rows
    .map(({ kind, text, size, y }) =>
      // A picture's text stands on its base line, and not on its middle.
      textAt(one.x + x, one.y + y + size * 0.35, text, {
        size,
        anchor,
        halo: PAINT.halo,
        ...(kind === 'seat' ? { fill: PAINT.mute } : {}),
      }),
    )
    .join('');
}
