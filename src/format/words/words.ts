import type { AgreementKind } from '../../model/story';
import type { MarkWords } from './marks';

/** A sentence with slots in braces: `{n} of {total}`. */
export type Template = string;

/** A counted phrase in the forms that the language has; `{n}` is the number. */
export type Counted = Readonly<Partial<Record<'one' | 'few' | 'many', string>> & { other: string }>;

/**
 * Every word of the interface. A language is whole or does not compile; nothing here comes from a
 * story.
 */
export interface Words {
  readonly page: {
    readonly skip: string;
    readonly languages: string;
    readonly sections: string;
    /** Stands before a text that is not in the page's language, for those who cannot see its mark. */
    readonly inLanguage: Template;
  };
  readonly figures: {
    readonly heading: string;
    readonly oneDot: string;
    readonly dotStands: Template;
    readonly currencyUnstated: string;
    readonly noDate: string;
    readonly countedFrom: Template;
    readonly distanceFrom: Template;
    readonly trend: Template;
  };
  readonly cited: {
    readonly source: Template;
    readonly opening: Template;
    readonly paragraph: Template;
    /** Between two places in one source. */
    readonly between: string;
  };
  readonly instrument: {
    readonly heading: string;
    readonly topics: string;
    readonly allTopics: string;
    readonly shown: Template;
    readonly nothing: string;
    readonly clear: string;
    readonly onlyPlace: Template;
    readonly onlySpan: Template;
    readonly onlyWords: Template;
  };
  readonly tell: {
    readonly start: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
    readonly stop: string;
    readonly progress: Template;
  };
  readonly timeline: {
    readonly heading: string;
    readonly undated: string;
    readonly legend: string;
    readonly marks: MarkWords;
  };
  readonly chronicle: {
    readonly heading: string;
    readonly places: string;
    readonly organizations: string;
  };
  readonly map: {
    readonly heading: string;
    readonly tie: Template;
    readonly tieCounts: Counted;
    readonly place: Template;
    readonly events: Counted;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
    readonly gesture: string;
    readonly noBorders: string;
    readonly withBorders: string;
    readonly ownBorders: string;
    readonly credit: string;
    readonly inside: string;
  };
  readonly agreements: {
    readonly heading: string;
    readonly date: string;
    readonly title: string;
    readonly parties: string;
    readonly kind: string;
    readonly source: string;
    readonly undated: string;
    readonly kinds: Readonly<Record<AgreementKind, string>>;
    readonly show: Template;
  };
  readonly about: {
    readonly heading: string;
    readonly sources: string;
    readonly published: Template;
    readonly accessed: Template;
    readonly open: string;
    readonly openUndated: Counted;
    readonly openCurrency: Template;
    readonly read: string;
    readonly readDates: string;
    readonly readPlaces: string;
    readonly readCounts: string;
    readonly download: string;
    readonly downloadHint: string;
    readonly cite: string;
    readonly citeStyles: { readonly gbt: string; readonly apa: string; readonly gost: string };
    readonly online: string;
    readonly correct: string;
    readonly correctHint: string;
    readonly credits: string;
  };
  readonly embed: {
    readonly full: string;
  };
  readonly state: {
    readonly failed: string;
  };
}
