import type { Locale } from '../../../../src/format/locale';
import { figuresOf } from '../../../../src/model/figures';
import type { Lookup } from '../../../../src/model/lookup';
import type { View } from '../../../../src/pages/views';
import { agreementRows } from '../../../../src/pictures/agreementsPart';
import { PAINT } from '../../../../src/pictures/paint';
import { figuresGrid } from '../../../../src/pictures/figuresGrid';
import { fittingSize, linesOf } from '../../../../src/pictures/lines';
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
  const above = paragraph(EDGE, hasMap ? 76 : 66, kicker.join(' · '), {
    size: 22,
    width,
    most: hasMap ? 4 : 2,
    fill: PAINT.mute,
  });
  const whose = locale.text(words.byline);
  const lines = linesOf(whose, LEAST, width, hasMap ? 4 : 2);
  const from = FOOT - (lines.length - 1) * LEAST * 1.3;
  const byline = paragraph(EDGE, from, whose, {
    size: LEAST,
    width,
    most: lines.length,
    fill: PAINT.mute,
  });
  const text = locale.text(words.title);
  const setTitle = (size: number) => {
    const title = paragraph(EDGE, above.next + size * 0.95, text, { size, width, most });
    const below = title.next - size * 0.6;
    return {
      title,
      panel: { x: EDGE, y: below, width, height: from - LEAST * 2.2 - below, least: LEAST },
    };
  };
  const sizes = hasMap ? TITLE_SIZES.slice(1) : TITLE_SIZES;
  const wanted = sizes.indexOf(fittingSize(text, sizes, width, most));
  // Rather a smaller title than no figures.
  const roomy =
    view === 'story'
      ? sizes.slice(wanted).find((one) => setTitle(one).panel.height >= LEAST_FIGURES)
      : undefined;
  const { title, panel } = setTitle(roomy ?? sizes[wanted] ?? 0);
  const fonts = locale.lang === 'zh' ? 'Noto Serif SC, Noto Serif' : 'Noto Serif, Noto Serif SC';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" font-family="${fonts}" font-weight="600">`,
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${PAINT.paper}"/>`,
    hasMap ? mapPart(lookup, locale, ground, MAP_PANEL) : '',
    `<rect width="${CARD.width}" height="${RULE}" fill="${PAINT.ink}"/>`,
    above.svg,
    title.svg,
    partOf(view, lookup, locale, panel),
    byline.svg,
    '</svg>',
  ].join('');
}

/** A card is looked at from afar. */
const LEAST = 20;
const MAP_PANEL: Panel = {
  least: LEAST,
  x: BESIDE + EDGE / 2,
  y: RULE,
  width: CARD.width - BESIDE - EDGE / 2,
  height: CARD.height - RULE,
};

function partOf(view: View, lookup: Lookup, locale: Locale, panel: Panel): string {
  const figures = figuresOf(lookup);
  switch (view) {
    case 'story':
      if (panel.height < LEAST_FIGURES) return '';
      return figuresGrid(figures, lookup, locale, atFoot(panel), panel.width < WHOLE ? 2 : 4).svg;
    case 'metrics':
      return figuresGrid(figures, lookup, locale, panel, 6).svg;
    case 'timeline':
      return timelinePart(lookup, locale, panel).svg;
    case 'agreements':
      return agreementRows(lookup, locale, panel).svg;
    case 'map':
      return '';
  }
}

/** The height that figures take, and their place at the end of what room there is. */
const LEAST_FIGURES = 130;

function atFoot(panel: Panel): Panel {
  return { ...panel, y: panel.y + panel.height - LEAST_FIGURES, height: LEAST_FIGURES };
}
