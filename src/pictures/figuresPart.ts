import { roundDistance } from '../format/formatDistance';
import type { Locale } from '../format/locale';
import type { Figure } from '../model/figures';
import { textWidth } from '../layout/textWidth';
import type { Lookup } from '../model/lookup';
import type { Qualifier } from '../model/story';
import { topicPaint, PAINT } from './paint';
import { fittingSize } from './lines';
import { paragraph, textAt, type Panel } from './svgParts';

const AIR = 28;
/** Below the number: its label in at most so many lines, and before it the unit that has no room beside. */
const LABEL_LINES = 2;

/** A picture has little room for words. */
const SYMBOLS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  over: '>',
  under: '<',
  about: '≈',
};

/** A figure as it is printed: symbol, number, and its unit with the scale. */
function printed({ metric, value, qualifier, currency }: Figure, locale: Locale) {
  const shown = metric.derive?.kind === 'distance' ? roundDistance(value) : value;
  const { before, number, scale, after, text } = locale.figure(shown, qualifier, currency);
  const unit = [scale, after, locale.text(metric.unit)].filter(Boolean).join(' ');
  return { number: `${SYMBOLS[qualifier]}${before}${number}`, unit, text };
}

/** A figure as a sentence, for those who do not see the card. */
export function spokenFigure(figure: Figure, locale: Locale): string {
  const unit = locale.text(figure.metric.unit);
  const value = [printed(figure, locale).text, unit].filter(Boolean).join(' ');
  return `${locale.text(figure.metric.label)}: ${value}`;
}

/** Figures beside each other, each in the colour of its topic over its label. */
export function figuresPart(
  figures: readonly Figure[],
  lookup: Lookup,
  locale: Locale,
  panel: Panel,
  columns = figures.length,
): string {
  const width = panel.width / columns - AIR;
  const sizes = figures.map((figure) => {
    const { number } = printed(figure, locale);
    return fittingSize(number, [80, 64, 56, 48, 40], width * 0.75, 1);
  });
  const size = Math.min(...sizes);
  return figures
    .map((figure, i) => {
      const x = panel.x + i * (width + AIR);
      const base = panel.y + size * 0.85;
      const { number, unit } = printed(figure, locale);
      const topic = lookup.story.topics.findIndex(({ id }) => id === figure.metric.topic);
      const fill = topicPaint(topic);
      const room = width - textWidth(number, size) - 10;
      const isBeside = textWidth(unit, 24) <= room;
      const label = paragraph(
        x,
        base + (isBeside || unit === '' ? 38 : 70),
        locale.text(figure.metric.label),
        {
          size: 22,
          width,
          most: LABEL_LINES,
          fill: PAINT.mute,
        },
      );
      return (
        textAt(x, base, number, { size, fill }) +
        (isBeside
          ? textAt(x + textWidth(number, size) + 10, base, unit, { size: 24, fill })
          : paragraph(x, base + 36, unit, { size: 24, width, most: 1, fill }).svg) +
        label.svg
      );
    })
    .join('');
}
