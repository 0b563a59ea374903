import type { BuiltImage } from './builtImage';
import type { StoryDate } from './date';
import type { Settings, StoryKey } from './settings';
import type { Cited, Source } from './sources';
import type { Lang, Texts } from './texts';

/**
 * What a story is, once its tables are read: nothing here is optional by accident, a missing
 * value is `null`, ids that pointed nowhere are gone. Plain JSON, so that a page can carry it.
 */

export interface Topic {
  readonly id: string;
  readonly name: Texts;
}

export type PlacePrecision = 'site' | 'city' | 'province' | 'country';

export interface Place {
  readonly id: string;
  /** Decimal degrees, WGS 84. */
  readonly lat: number;
  readonly lng: number;
  readonly precision: PlacePrecision;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly name: Texts;
}

export interface Organization {
  readonly id: string;
  readonly place: string | null;
  readonly url: string | null;
  readonly name: Texts;
  readonly short: Texts;
}

export type Rank = 1 | 2 | 3;

export interface StoryEvent extends Cited {
  readonly id: string;
  readonly date: StoryDate | null;
  readonly topic: string;
  /** Where it happened; when empty, the places of its organizations stand in. */
  readonly places: readonly string[];
  readonly organizations: readonly string[];
  /** 1 is the most important. */
  readonly rank: Rank;
  readonly title: Texts;
  readonly summary: Texts;
  /** A file beside the tables, or an https address of one of `Settings.imageHosts`. */
  readonly image: string | null;
  readonly image_alt: Texts;
  readonly image_credit: Texts;
  /** Where the picture leads, such as the page of a video. */
  readonly image_link: string | null;
}

export type AgreementKind = 'agreement' | 'memorandum' | 'platform' | 'institution';

export interface Agreement extends Cited {
  readonly id: string;
  readonly date: StoryDate | null;
  readonly kind: AgreementKind;
  /** Organization ids. */
  readonly parties: readonly string[];
  readonly event: string | null;
  readonly title: Texts;
  readonly summary: Texts;
}

export type Display = 'dots' | 'bar' | 'steps' | 'list' | 'number';

export type Derivation =
  | { readonly kind: 'count'; readonly of: 'agreements' | 'events' }
  | { readonly kind: 'distance'; readonly from: string; readonly to: string };

export interface Metric {
  readonly id: string;
  readonly topic: string | null;
  /** 1 leads, 2 is ordinary, 3 stands in the background. */
  readonly rank: Rank;
  readonly display: Display;
  readonly derive: Derivation | null;
  readonly label: Texts;
  readonly unit: Texts;
  readonly note: Texts;
  /** The words that `steps` and `list` show, per language. */
  readonly items: Readonly<Record<Lang, readonly string[]>>;
}

export type Qualifier = 'exact' | 'over' | 'under' | 'about';

export interface Observation extends Cited {
  readonly metric: string;
  readonly period: StoryDate | null;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** ISO 4217, `unstated` when the source names none, `null` when it is no money. */
  readonly currency: string | null;
  readonly note: Texts;
  readonly events: readonly string[];
}

export type ChangeKind = 'correction' | 'update';

/** What readers are told of a change to the story after it was published. */
export interface Change {
  readonly date: StoryDate;
  readonly kind: ChangeKind;
  /** The name of the table without `.csv`; `null` when the whole story is meant. */
  readonly table: string | null;
  /** The record concerned; an observation goes by the id of its metric. */
  readonly id: string | null;
  readonly text: Texts;
  /** What stood there before and what stands there now, as the editors write it. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface Era {
  readonly id: string;
  readonly from: StoryDate;
  readonly to: StoryDate;
  readonly name: Texts;
}

export interface Story {
  /** In the order of the columns of `story.csv`; the default language is one of them. */
  readonly languages: readonly Lang[];
  readonly defaultLanguage: Lang;
  readonly settings: Settings;
  readonly words: Readonly<Record<StoryKey, Texts>>;
  /** Row order is lane order and colour order. */
  readonly topics: readonly Topic[];
  readonly places: readonly Place[];
  readonly organizations: readonly Organization[];
  /** In order of telling: dated first, by date; the undated after them in row order. */
  readonly events: readonly StoryEvent[];
  readonly agreements: readonly Agreement[];
  readonly metrics: readonly Metric[];
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  readonly eras: readonly Era[];
  /** The latest first. */
  readonly changes: readonly Change[];
  /** By the name in `events.csv`; empty until a build has looked at the files. */
  readonly images: Readonly<Record<string, BuiltImage>>;
}
