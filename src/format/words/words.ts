import type { AgreementKind } from '../../model/story';
import type { EmbedWords } from './embed';
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
    /** Where a view broke: it shows what was built, and nothing in it answers. */
    readonly stopped: string;
  };
  readonly figures: {
    readonly heading: string;
    /** What one dot of a picture stands for: {n} of the figure's {unit}. */
    readonly dot: Template;
    /** The same for one of them, with the unit in the singular. */
    readonly dotOne: Template;
    readonly currencyUnstated: string;
    readonly countedFrom: Template;
    readonly distanceFrom: Template;
    /** How many of what was counted lie in the span that the timeline shows. */
    readonly inSpan: Template;
    /** The same for the events behind a figure: {n} of {total}. */
    readonly eventsInSpan: Template;
    /** Over two values that sources give for one period. */
    readonly differ: string;
    /** From the first to the last of a series. */
    readonly change: Template;
    readonly percent: Template;
    /** One value of a series, for those who hear it or point at it. */
    readonly valueOf: Template;
    /** The button before the figures in the background. */
    readonly more: Counted;
    /** What opens when a card has no source of its own to name. */
    readonly about: string;
    readonly values: string;
    readonly columns: { readonly period: string; readonly value: string };
    readonly undated: string;
    readonly cite: string;
    readonly link: string;
    readonly embed: string;
  };
  readonly changes: {
    readonly heading: string;
    readonly kinds: { readonly correction: Template; readonly update: Template };
    /** What stood there, and what stands there now. */
    readonly became: Template;
    /** In the byline. */
    readonly updated: Template;
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
    readonly search: string;
    readonly clearSearch: string;
    /** Before links to the records that tell of the same. */
    readonly seeAlso: string;
  };
  readonly tell: {
    readonly start: string;
    readonly pause: string;
    readonly previous: string;
    readonly next: string;
    readonly progress: Template;
    readonly speed: string;
    /** {n} times the usual pace. */
    readonly pace: Template;
    readonly speedIs: Template;
    /** The event that is told, as it is announced. */
    readonly told: Template;
  };
  readonly timeline: {
    readonly heading: string;
    /** A link past the picture. */
    readonly skip: string;
    readonly undated: string;
    /** With how many these are. */
    readonly undatedCount: Template;
    readonly legend: string;
    /** A mark or an era with when it was. */
    readonly dated: Template;
    /** What is in the lanes, for those who hear them. */
    readonly inside: string;
    /** Which keys lead where, for those who hear the lanes. */
    readonly keys: string;
    readonly lane: Template;
    readonly counts: Counted;
    /** A mark that stands for several events; it opens when it is chosen. */
    readonly group: Template;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
    /** The strip below the lanes and the two ends of the window on it. */
    readonly strip: string;
    readonly spanStart: string;
    readonly spanEnd: string;
    readonly asTable: string;
    readonly asPicture: string;
    readonly columns: { readonly date: string; readonly title: string; readonly topic: string };
    readonly more: Template;
    readonly marks: MarkWords;
  };
  readonly chronicle: {
    readonly heading: string;
    /** A link past the list. */
    readonly skip: string;
    /** Which part of a long list is shown. */
    readonly part: Template;
    readonly earlier: Template;
    readonly later: Template;
    readonly wholeList: Template;
    readonly places: string;
    /** A still picture of a video leads to its page. */
    readonly watch: Template;
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
    /** What moves the map, for whoever tried a gesture that scrolls the page. */
    readonly gesture: { readonly wheel: string; readonly finger: string };
    readonly noBorders: string;
    /** A link past the picture. */
    readonly skip: string;
    readonly withBorders: string;
    readonly ownBorders: string;
    readonly credit: string;
    readonly inside: string;
    readonly keys: string;
    readonly move: string;
    readonly moveTo: {
      readonly left: string;
      readonly up: string;
      readonly down: string;
      readonly right: string;
    };
    readonly list: string;
    readonly listHeading: string;
    readonly ties: string;
    readonly places: string;
    readonly more: Template;
    readonly close: string;
    readonly merged: Counted;
    readonly shown: Template;
    /** Between the places that are told one after another. */
    readonly between: string;
    readonly tilesFailed: string;
    readonly ownCredit: Template;
    readonly review: Template;
  };
  readonly agreements: {
    readonly heading: string;
    readonly parties: string;
    readonly undated: string;
    /** How many are left out where there is room for no more. */
    readonly more: Template;
    readonly kinds: Readonly<Record<AgreementKind, string>>;
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
    readonly correct: string;
    readonly correctHint: string;
    readonly credits: string;
  };
  readonly embed: EmbedWords;
  readonly state: {
    readonly failed: string;
  };
}
