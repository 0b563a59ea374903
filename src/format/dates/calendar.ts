import type { Lang } from '../../model/texts';

/**
 * How one language writes dates: words and patterns, nothing that computes, so that a page can
 * carry it as JSON. Patterns hold slots in braces; which slots a pattern may use stands beside it.
 */
export interface Calendar {
  readonly lang: Lang;
  readonly patterns: DatePatterns;
  readonly cases: {
    readonly plain: CaseWords;
    /** The words as they stand in the phrases below; `null` where the plain ones serve. */
    readonly about: CaseWords | null;
    readonly since: CaseWords | null;
    readonly until: CaseWords | null;
  };
  readonly phrases: DatePhrases;
  /** Each holds `{date}`: a year below 1000, and one before our era. */
  readonly ages: { readonly early: string; readonly before: string };
  readonly ticks: TickWords;
}

/** Words that change with the grammatical case. */
export interface CaseWords {
  /** January to December, where no day is named. */
  readonly months: readonly string[];
  /** January to December, beside a day. */
  readonly monthsOfDay: readonly string[];
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  /** `{year}` */
  readonly year: string;
  /** `{year}`: the first year of the decade. */
  readonly decade: string;
}

export interface DatePatterns {
  /** `{day} {month} {year}` */
  readonly day: string;
  /** `{month} {year}` */
  readonly month: string;
  /** `{season} {year}` */
  readonly season: string;
  /** A winter reaches into the next year: `{season} {year} {nextYear}`, or `{nextShort}`: 25. */
  readonly winter: string;
  /** Days of one month: `{day} {endDay} {month} {year}` */
  readonly days: string;
  /** Days of two months of one year: `{day} {month} {endDay} {endMonth} {year}` */
  readonly daysOfTwoMonths: string;
  /** Months of one year: `{month} {endMonth} {year}` */
  readonly months: string;
  /** Seasons of one year: `{season} {endSeason} {year}` */
  readonly seasons: string;
  /** `{year} {endYear}` */
  readonly years: string;
  /** Two ends that share nothing: `{start} {end}` */
  readonly range: string;
}

/** Each holds `{date}`. */
export interface DatePhrases {
  readonly about: string;
  readonly since: string;
  readonly sinceAbout: string;
  /** Before a date that begins with the figure 2, where the sound of «второго» asks for its own. */
  readonly sinceTwo: string | null;
  readonly sinceAboutTwo: string | null;
  /** The end itself is in it: `../2024` holds all of 2024. */
  readonly until: string;
  readonly untilAbout: string;
  readonly uncertain: string;
}

/** Labels of an axis, as short as they can be. */
export interface TickWords {
  readonly months: readonly string[];
  /** `{year}`: the first year of the decade. */
  readonly decade: string;
}
