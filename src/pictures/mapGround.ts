import type { Locale } from '../format/locale';
import type { MapNames } from '../format/mapNames/mapNames';
import type { Basemap } from '../views/map/ground/basemap';
import { viewBoxOf, WORLD_UNITS, type WorldBox } from '../views/map/ground/mercator';
import { PAINT } from './paint';
import { round, textAt, type Panel } from './svgParts';

/** What a map is drawn on. */
export interface MapGround {
  readonly basemap: Basemap;
  /** In the language of the picture. */
  readonly names: MapNames;
  /** The basemap's drawings, as SVG, by their addresses as the basemap has them. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** A picture is looked at from further away than the page. */
const STROKE = 1.6;

/** The basemap's drawing. What draws the card scales lines with it, so they are told in its units. */
export function basemapDrawn(picture: string, frame: WorldBox, { width, height }: Panel): string {
  // The drawing's own numbers are enlarged by a group around them.
  const grid = Number(/<g transform="scale\(([\d.]+)\)">/.exec(picture)?.[1] ?? 1);
  const unit = (frame.width * WORLD_UNITS) / width / grid;
  return (
    picture
      .replace(
        /^<svg [^>]*>/,
        `<svg width="${width}" height="${height}" viewBox="${viewBoxOf(frame)}" preserveAspectRatio="none">`,
      )
      // What draws the cards knows no lines that keep their width, and what browsers draw is the same.
      .replaceAll(' vector-effect="non-scaling-stroke"', '')
      .replace(
        /stroke-width="([\d.]+)"/g,
        (_, px: string) => `stroke-width="${round(Number(px) * unit * STROKE)}"`,
      )
  );
}

/** Whom a newsroom's own map names, and the number of its review: they go where the map goes. */
export function mapCredit(
  { attribution, reviewNumber }: Basemap,
  locale: Locale,
  panel: Panel,
): string {
  const words = [
    attribution,
    reviewNumber === null ? null : locale.fill(locale.words.map.review, { number: reviewNumber }),
  ].filter((one) => one !== null);
  return words.length === 0
    ? ''
    : textAt(panel.width - 12, panel.height - 12, words.join(' · '), {
        size: 18,
        anchor: 'end',
        fill: PAINT.mute,
        halo: PAINT.halo,
      });
}
