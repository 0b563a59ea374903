import type { Locale } from '../format/locale';
import { figuresOf, type Figure } from '../model/figures';
import { agreementRows } from './agreementsPart';
import { figuresGrid } from './figuresGrid';
import { mapKey, placesKey } from './mapKey';
import { mapPart } from './mapPart';
import type { PictureContent } from './pictureContent';
import { PAINT } from './paint';
import { NOTHING, round, textAt, type Drawn, type Panel } from './svgParts';
import { timelinePart } from './timelinePart';

const GAP = 24;
/** The share of a low picture's height that figures have over a timeline, the best first. */
const FIGURES = [0.38, 0.31, 0.25];
/** Height by width of a map: where it may be as high as it wants, and at most. */
const MAP_SHAPE = { free: 0.6, most: 1.2 };

/** A view in its panel; where the panel has no height, as high as it is. */
export function pictureBody(content: PictureContent, locale: Locale, panel: Panel): Drawn {
  switch (content.view) {
    case 'story':
      return wholeStory(content, locale, panel);
    case 'metrics':
      return figuresGrid(figures(content), content.lookup, locale, panel);
    case 'map':
      return map(content, locale, panel);
    case 'timeline':
      return timeline(content, locale, panel);
    case 'agreements':
      return agreementRows(content.shown, locale, panel);
  }
}

function figures({ lookup, metrics }: PictureContent): readonly Figure[] {
  const all = figuresOf(lookup);
  return metrics === null ? all : all.filter(({ metric }) => metrics.includes(metric.id));
}

/** The map, and what its lines mean. */
function map(content: PictureContent, locale: Locale, panel: Panel): Drawn {
  const { shown } = content;
  const key = mapKey(shown, locale, panel);
  const drawn = mapAlone(content, locale, { ...panel, height: panel.height - key.height });
  if (drawn.height === 0) return NOTHING;
  const below = `<g transform="translate(0 ${round(panel.y + drawn.height)})">${key.svg}</g>`;
  const height = drawn.height + key.height;
  if (panel.height === Infinity) return { svg: drawn.svg + below, height };
  const rest = { ...panel, y: panel.y + height, height: panel.height - height };
  const places = placesKey(shown, locale, rest);
  return { svg: drawn.svg + below + places.svg, height: height + places.height };
}

function mapAlone({ shown, ground }: PictureContent, locale: Locale, panel: Panel): Drawn {
  if (ground === null || shown.story.places.length === 0) return NOTHING;
  const shape = panel.height === Infinity ? MAP_SHAPE.free : MAP_SHAPE.most;
  const height = Math.min(panel.height, panel.width * shape);
  return { svg: mapPart(shown, locale, ground, { ...panel, height }), height };
}

/** The timeline, and how many events its source gives no date. */
function timeline({ shown }: PictureContent, locale: Locale, panel: Panel): Drawn {
  const undated = shown.story.events.filter(({ date }) => date === null).length;
  const foot = undated === 0 ? 0 : panel.least * 1.6;
  const height = panel.height - foot;
  const drawn = timelinePart(shown, locale, { ...panel, height });
  // Better none than one over what stands below.
  if (drawn.height === 0 || drawn.height > height + 1) return NOTHING;
  if (undated === 0) return drawn;
  const words = locale.fill(locale.words.timeline.undatedCount, { n: locale.inDigits(undated) });
  const note = textAt(panel.x, panel.y + drawn.height + panel.least * 1.3, words, {
    size: panel.least,
    fill: PAINT.mute,
  });
  return { svg: drawn.svg + note, height: drawn.height + foot };
}

/** Figures, map, timeline and agreements: beside each other where the panel is wide, else below. */
function wholeStory(content: PictureContent, locale: Locale, panel: Panel): Drawn {
  const figuresIn = (part: Panel, most: number) =>
    figuresGrid(figures(content), content.lookup, locale, part, most);
  if (panel.height === Infinity) {
    return below(panel, [
      (rest) => figuresIn(rest, Infinity),
      (rest) => map(content, locale, rest),
      (rest) => timeline(content, locale, rest),
      (rest) => agreementRows(content.shown, locale, rest),
    ]);
  }
  const hasMap = content.ground !== null && content.shown.story.places.length > 0;
  if (panel.width > panel.height * 1.5) {
    const half = hasMap ? panel.width * 0.54 : panel.width;
    const left = { ...panel, width: half - GAP };
    const right = { ...panel, x: panel.x + half, width: panel.width - half };
    if (panel.height > 600) {
      const high = panel.height * 0.44;
      const first = figuresIn({ ...left, height: high }, 6);
      const second = mapAlone(content, locale, { ...right, height: high });
      const y = panel.y + high + GAP;
      const third = timeline(content, locale, { ...panel, y, height: panel.height - high - GAP });
      return { svg: first.svg + second.svg + third.svg, height: panel.height };
    }
    const third = mapAlone(content, locale, { ...right, height: panel.height - 8 });
    const column = FIGURES.map((share) =>
      below(left, [
        (rest) => figuresIn({ ...rest, height: panel.height * share }, 3),
        (rest) => timeline(content, locale, rest),
      ]),
    );
    // Names of lanes in long words take the room of the figures.
    const fullest = column.find(({ parts }) => parts === 2) ?? column[0] ?? NOTHING;
    return { svg: fullest.svg + third.svg, height: panel.height };
  }
  const isTall = panel.height > panel.width;
  return below(panel, [
    (rest) => figuresIn({ ...rest, height: panel.height * (isTall ? 0.28 : 0.25) }, isTall ? 6 : 4),
    (rest) => mapAlone(content, locale, { ...rest, height: panel.height * 0.33 }),
    (rest) => timeline(content, locale, rest),
  ]);
}

/** Each part under the one before, with the height that is left; `parts` says how many had room. */
function below(
  panel: Panel,
  parts: readonly ((rest: Panel) => Drawn)[],
): Drawn & { readonly parts: number } {
  let svg = '';
  let drawnParts = 0;
  let used = 0;
  for (const part of parts) {
    const drawn = part({ ...panel, y: panel.y + used, height: panel.height - used });
    svg += drawn.svg;
    if (drawn.height === 0) continue;
    used += drawn.height + GAP;
    drawnParts += 1;
  }
  return { svg, height: Math.max(0, used - GAP), parts: drawnParts };
}
