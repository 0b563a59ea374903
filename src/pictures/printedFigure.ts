import { roundDistance } from '../format/numbers/formatDistance';
import type { Locale } from '../format/locale';
import { unitFor } from '../format/unitFor';
import type { Figure } from '../model/figures';
import type { Metric, Qualifier } from '../model/story';

/** A picture has little room for words. */
const SYMBOLS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  over: '>',
  under: '<',
  about: '≈',
};

/** A figure as it is printed; where sources differ, the value of each: none of them is the figure. */
export function printedFigure(figure: Figure, locale: Locale) {
  const values = (figure.newest?.values ?? [figure]).map((one) =>
    printedValue(figure.metric, one, locale),
  );
  const unit = values.every((one) => one.unit === values[0]?.unit) ? (values[0]?.unit ?? '') : null;
  const joined = (texts: readonly string[]) => texts.join('\u00a0/ ');
  return {
    number: joined(
      values.map((one) => (unit === null ? `${one.number}\u00a0${one.unit}` : one.number)),
    ),
    unit: unit ?? '',
    text: joined(values.map((one) => one.text)),
  };
}

/** One value: symbol, number, and its unit with the scale. */
function printedValue(
  metric: Metric,
  { value, qualifier, currency }: Pick<Figure, 'value' | 'qualifier' | 'currency'>,
  locale: Locale,
) {
  const shown = metric.derive?.kind === 'distance' ? roundDistance(value) : value;
  const { before, number, scale, after, text } = locale.figure(shown, qualifier, currency);
  const unit = [scale, after, locale.text(unitFor(metric.unit, shown, qualifier))]
    .filter(Boolean)
    .join(' ');
  return { number: `${SYMBOLS[qualifier]}${before}${number}`, unit, text };
}

/** A figure as a sentence, for those who do not see the card. */
export function spokenFigure(figure: Figure, locale: Locale): string {
  const unit = locale.text(unitFor(figure.metric.unit, figure.value, figure.qualifier));
  const value = [printedFigure(figure, locale).text, unit].filter(Boolean).join(' ');
  return `${locale.text(figure.metric.label)}: ${value}`;
}
