import type { Locale } from '../../../../src/format/locale';
import { figuresOf } from '../../../../src/model/figures';
import type { Lookup } from '../../../../src/model/lookup';
import type { View } from '../../../../src/pages/views';
import { agreementsPart } from '../../../../src/pictures/agreementsPart';
import { PAINT } from '../../../../src/pictures/paint';
import { figuresPart } from '../../../../src/pictures/figuresPart';
import { fittingSize } from '../../../../src/pictures/lines';
import type { MapGround } from '../../../../src/pictures/mapGround';
import { mapPart } from '../../../../src/pictures/mapPart';
import { paragraph, type Panel } from '../../../../src/pictures/svgParts';
import { timelinePart } from '../../../../src/pictures/timelinePart';

/** What Facebook, X, Telegram and WeChat ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const EDGE = 64;
const RULE = 10;
const WHOLE = CARD.width - 2 * EDGE;
/** Where the text ends on a card with a map beside it. */
const BESIDE = 560;
const FOOT = 588;
const TITLE_SIZES = [64, 58, 52, 46, 40, 36];

/** A view's card: whose story it is, its title, what the view shows, and where it comes from. */
export function cardSvg(view: View, lookup: Lookup, locale: Locale, ground: MapGround): string {
  const { words, places } = lookup.story;
  const hasMap = places.length > 0 && (view === 'story' || view === 'map');
  const width = hasMap ? BESIDE - EDGE : WHOLE;
  const most = hasMap ? 4 : view === 'story' ? 2 : 1;
  const kicker = [
    view === 'story' ? '' : locale.words.embed.views[view],
    locale.text(words.kicker),
  ].filter(Boolean);
  const above = paragraph(EDGE, 84, kicker.join(' · '), {
    size: 22,
    width,
    most: hasMap ? 2 : 1,
    fill: PAINT.mute,
  });
  const text = locale.text(words.title);
  const size = fittingSize(text, hasMap ? TITLE_SIZES.slice(1) : TITLE_SIZES, width, most);
  const title = paragraph(EDGE, above.next + size * 0.95, text, { size, width, most });
  const below = title.next - size * 0.6;
  const byline = paragraph(EDGE, FOOT - (hasMap ? 26 : 0), locale.text(words.byline), {
    size: 20,
    width,
    most: hasMap ? 2 : 1,
    fill: PAINT.mute,
  });
  const panel: Panel = { x: EDGE, y: below, width, height: FOOT - 44 - below };
  const fonts = locale.lang === 'zh' ? 'Noto Serif SC, Noto Serif' : 'Noto Serif, Noto Serif SC';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="${fonts}" font-weight="600">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${PAINT.paper}"/>`,
    hasMap ? mapPart(lookup, locale, ground, MAP_PANEL, MAP_SCALE) : '',
    `<rect width="${CARD.width}" height="${RULE}" fill="${PAINT.ink}"/>`,
    above.svg,
    title.svg,
    partOf(view, lookup, locale, panel),
    byline.svg,
    '</svg>',
  ].join('');
}

/** A card is looked at from afar. */
const MAP_SCALE = 1.9;
const MAP_PANEL: Panel = {
  x: BESIDE + EDGE / 2,
  y: RULE,
  width: CARD.width - BESIDE - EDGE / 2,
  height: CARD.height - RULE,
};

function partOf(view: View, lookup: Lookup, locale: Locale, panel: Panel): string {
  const figures = figuresOf(lookup);
  switch (view) {
    case 'story': {
      const shown =
        panel.height < LEAST_FIGURES ? [] : figures.slice(0, panel.width < WHOLE ? 2 : 4);
      return shown.length === 0 ? '' : figuresPart(shown, lookup, locale, atFoot(panel));
    }
    case 'metrics':
      return figuresPart(figures.slice(0, 4), lookup, locale, { ...panel, y: panel.y + 70 });
    case 'timeline':
      return timelinePart(lookup, locale, panel).svg;
    case 'agreements':
      return agreementsPart(lookup, locale, panel);
    case 'map':
      return '';
  }
}

/** The height that figures take, and their place at the end of what room there is. */
const LEAST_FIGURES = 150;

function atFoot(panel: Panel): Panel {
  return { ...panel, y: panel.y + panel.height - LEAST_FIGURES };
}
