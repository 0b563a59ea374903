import type { Locale } from '../locale';
import type { Source } from '../../model/sources';
import { months } from '../dates/calendars/en';

export const CITATION_STYLES = ['gbt', 'apa', 'gost'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/**
 * A source as a reader would cite it, after GB/T 7714—2015, APA 7 and ГОСТ Р 7.0.5—2008, for a
 * page on the web. What the source does not give is left out with its punctuation.
 */
export function cite(source: Source, style: CitationStyle, locale: Locale): string {
  const title = locale.text(source.title);
  const publisher = locale.text(source.publisher);
  const published = source.published?.edtf ?? null;
  const accessed = source.accessed?.edtf ?? null;
  const year = published?.slice(0, 4) ?? null;
  switch (style) {
    case 'gbt':
      return join([
        publisher && `${publisher}. `,
        `${title}[EB/OL].`,
        (published ?? accessed) && ' ',
        published && `(${published})`,
        accessed && `[${accessed}]`,
        (published ?? accessed) && '.',
        source.url && ` ${source.url}.`,
      ]);
    case 'apa':
      return join([
        publisher && `${publisher}. `,
        year && `(${year}${apaDay(published)}). `,
        `${title}.`,
        source.url && ` ${source.url}`,
      ]);
    case 'gost':
      return join([
        `${title} [Электронный ресурс]`,
        publisher && ` // ${publisher}`,
        year && `. ${year}`,
        source.url && `. URL: ${source.url}`,
        accessed && ` (дата обращения: ${dotted(accessed)})`,
        '.',
      ]);
  }
}

export function join(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('');
}

/** 2025-07-02 as the style wants it; a coarser date as it stands. */
export function dotted(edtf: string): string {
  return edtf.split('-').reverse().join('.');
}

/** `, July 2`, to stand behind the year. */
export function apaDay(edtf: string | null): string {
  const [, month, day] = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(edtf ?? '') ?? [];
  if (month === undefined) return '';
  const name = months[Number(month) - 1] ?? '';
  return day === undefined ? `, ${name}` : `, ${name} ${Number(day)}`;
}
