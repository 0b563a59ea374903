import type { CitedFigure } from '../../format/citation/citeFigure';
import type { Figure } from '../../model/figures';
import type { Observation } from '../../model/story';
import type { Source } from '../../model/sources';

/** What there is to cite of a card: its number, or each of those in which sources differ. */
export function citedFigures(figure: Figure, sources: readonly Source[]): readonly CitedFigure[] {
  const { label, unit } = figure.metric;
  if (figure.newest === null) {
    const { value, qualifier, currency } = figure;
    return [{ label, unit, value, qualifier, currency, period: null, source: null }];
  }
  return figure.newest.values.map(({ value, qualifier, currency, period, cited }) => ({
    label,
    unit,
    value,
    qualifier,
    currency,
    period,
    source: firstSource(cited, sources),
  }));
}

function firstSource(
  cited: Observation['cited'],
  sources: readonly Source[],
): CitedFigure['source'] {
  const [citation] = cited;
  const source = sources.find(({ id }) => id === citation?.source);
  return citation === undefined || source === undefined ? null : { citation, source };
}
