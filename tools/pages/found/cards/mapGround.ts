import type { Locale } from '../../../../src/format/locale';
import type { Basemap } from '../../../../src/views/map/ground/basemap';
import { viewBoxOf, WORLD_UNITS, type WorldBox } from '../../../../src/views/map/ground/mercator';
import { CARD_PAINT } from './cardPaint';
import { round, textAt, type Panel } from './svgParts';

export interface MapGround {
  readonly basemap: Basemap;
  /** Pictures by their address from the site's root. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** The basemap's drawing. What draws the card scales lines with it, so they are told in its units. */
export function basemapDrawn(picture: string, frame: WorldBox, { width, height }: Panel): string {
  const unit = (frame.width * WORLD_UNITS) / width;
  return picture
    .replace(
      /^<svg [^>]*>/,
      `<svg width="${width}" height="${height}" viewBox="${viewBoxOf(frame)}" preserveAspectRatio="none">`,
    )
    .replace(
      /stroke-width="([\d.]+)"/g,
      (_, px: string) => `stroke-width="${round(Number(px) * unit * 1.4)}"`,
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
        fill: CARD_PAINT.mute,
        halo: CARD_PAINT.halo,
      });
}
