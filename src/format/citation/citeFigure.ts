import type { Qualifier } from '../../model/story';
import type { Citation, Source } from '../../model/sources';
import type { StoryDate } from '../../model/date';
import type { Texts } from '../../model/texts';
import { locatorWords } from '../citedWords';
import type { Locale } from '../locale';
import { unitFor } from '../unitFor';
import { apaDay, dotted, join, type CitationStyle } from './citeSource';

/** One figure as it is cited: what it says, and on what it stands. */
export interface CitedFigure {
  readonly label: Texts;
  readonly unit: Texts;
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly currency: string | null;
  readonly period: StoryDate | null;
  /** Its first source and the place in it; `null` for what was computed here. */
  readonly source: { readonly source: Source; readonly citation: Citation } | null;
}

/** Where and when the figure was read. */
export interface Access {
  readonly address: string;
  /** `2026-11-28` */
  readonly day: string;
}

/**
 * A figure as a reader would cite it, after GB/T 7714—2015, APA 7 and ГОСТ Р 7.0.5—2008: value,
 * period, publisher, paragraph, the figure's own address and the day on which it was read.
 */
export function citeFigure(
  figure: CitedFigure,
  style: CitationStyle,
  locale: Locale,
  { address, day }: Access,
): string {
  const said = sentence(figure, locale);
  const { source, citation } = figure.source ?? { source: null, citation: null };
  const title = source === null ? null : locale.text(source.title);
  const publisher = source === null ? '' : locale.text(source.publisher);
  const published = source?.published?.edtf ?? null;
  const place =
    citation === null || citation.locator.length === 0
      ? null
      : locatorWords(citation.locator, locale);
  switch (style) {
    case 'gbt':
      return join([
        publisher && `${publisher}. `,
        `${said}[DS/OL]`,
        title && `//${title}`,
        place && `: ${place}`,
        `. ${published === null ? '' : `(${published})`}[${day}]. ${address}.`,
      ]);
    case 'apa':
      return join([
        publisher && `${publisher}. `,
        published && `(${published.slice(0, 4)}${apaDay(published)}). `,
        `${said} [Data].`,
        title && ` In ${title}`,
        place && `${title === null ? ' ' : ', '}${place}`,
        (title ?? place) && '.',
        ` Retrieved ${dayOf(day)}, from ${address}`,
      ]);
    case 'gost':
      return join([
        `${said} [Электронный ресурс]`,
        title && ` // ${title}`,
        publisher && ` / ${publisher}`,
        published && `. ${published.slice(0, 4)}`,
        place && `. ${place}`,
        `. URL: ${address} (дата обращения: ${dotted(day)}).`,
      ]);
  }
}

/** "Admitted: 57 students (2024)". */
function sentence(figure: CitedFigure, locale: Locale): string {
  const { value, qualifier, currency, period } = figure;
  const unit = locale.text(unitFor(figure.unit, value, qualifier));
  const amount = [locale.figure(value, qualifier, currency).text, unit];
  const said = locale.fill(locale.words.figures.valueOf, {
    period: locale.text(figure.label),
    value: amount.filter((part) => part !== '').join(' '),
  });
  return period === null ? said : `${said} (${locale.date(period)})`;
}

/** `November 28, 2026` */
function dayOf(day: string): string {
  return `${apaDay(day).slice(2)}, ${day.slice(0, 4)}`;
}
