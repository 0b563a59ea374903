import type { Locale } from '../format/locale';
import { figuresOf, type Figure } from '../model/figures';
import { agreementRows } from './agreementsPart';
import { figuresGrid } from './figuresGrid';
import { mapPart } from './mapPart';
import type { PictureContent } from './pictureContent';
import { PAINT } from './paint';
import { NOTHING, textAt, type Drawn, type Panel } from './svgParts';
import { timelinePart } from './timelinePart';

const GAP = 28;
/** Height by width of a map that may be as high as it wants. */
const MAP_SHAPE = 0.6;
/** So much of a picture without a height are a timeline's rows at most. */
const TIMELINE_MOST = 900;

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

function map({ shown, ground }: PictureContent, locale: Locale, panel: Panel): Drawn {
  if (ground === null || shown.story.places.length === 0) return NOTHING;
  const height = Math.min(
    panel.height,
    panel.width * (panel.height === Infinity ? MAP_SHAPE : 1.4),
  );
  // On small maps marks are as on the page, on large ones they are seen from afar.
  const scale = Math.min(1.7, Math.max(1.15, panel.width / 680));
  return { svg: mapPart(shown, locale, ground, { ...panel, height }, scale), height };
}

/** The timeline, and how many events its source gives no date. */
function timeline({ shown }: PictureContent, locale: Locale, panel: Panel): Drawn {
  const undated = shown.story.events.filter(({ date }) => date === null).length;
  const foot = undated === 0 ? 0 : 32;
  const height = Math.min(panel.height, TIMELINE_MOST) - foot;
  const drawn = timelinePart(shown, locale, { ...panel, height }, true);
  // Better none than one over what stands below.
  if (drawn.height > height + 1 && panel.height !== Infinity) return NOTHING;
  if (undated === 0) return drawn;
  const words = `${locale.words.timeline.undated}: ${locale.inDigits(undated)}`;
  const note = textAt(panel.x, panel.y + drawn.height + 24, words, { size: 18, fill: PAINT.mute });
  return { svg: drawn.svg + note, height: drawn.height + foot };
}

/** Figures, map, timeline and agreements: beside each other where the panel is wide, else below. */
function wholeStory(content: PictureContent, locale: Locale, panel: Panel): Drawn {
  if (panel.height === Infinity) {
    return below(panel, [
      (rest) => figuresGrid(figures(content), content.lookup, locale, rest),
      (rest) => map(content, locale, rest),
      (rest) => timeline(content, locale, rest),
      (rest) => agreementRows(content.shown, locale, rest),
    ]);
  }
  const hasMap = content.ground !== null && content.shown.story.places.length > 0;
  if (panel.width > panel.height * 1.5) {
    const high = panel.height > 600 ? panel.height * 0.52 : panel.height;
    const half = hasMap ? panel.width * (high === panel.height ? 0.56 : 0.52) : panel.width;
    const left = figuresGrid(figures(content), content.lookup, locale, {
      ...panel,
      width: half - GAP,
      height: high,
    });
    const right = hasMap
      ? map(content, locale, {
          ...panel,
          x: panel.x + half,
          width: panel.width - half,
          height: high - 8,
        })
      : NOTHING;
    const under =
      high === panel.height
        ? NOTHING
        : timeline(content, locale, {
            ...panel,
            y: panel.y + high + GAP,
            height: panel.height - high - GAP,
          });
    return { svg: left.svg + right.svg + under.svg, height: panel.height };
  }
  const share = panel.height > panel.width ? [0.33, 0.35] : [0.27, 0.36];
  return below(panel, [
    (rest) =>
      figuresGrid(figures(content), content.lookup, locale, {
        ...rest,
        height: panel.height * (share[0] ?? 0),
      }),
    (rest) => map(content, locale, { ...rest, height: panel.height * (share[1] ?? 0) }),
    (rest) => timeline(content, locale, rest),
  ]);
}

/** Each part under the one before, with the height that is left. */
function below(panel: Panel, parts: readonly ((rest: Panel) => Drawn)[]): Drawn {
  let svg = '';
  let used = 0;
  for (const part of parts) {
    const drawn = part({ ...panel, y: panel.y + used, height: panel.height - used });
    svg += drawn.svg;
    if (drawn.height > 0) used += drawn.height + GAP;
  }
  return { svg, height: Math.max(0, used - GAP) };
}
