import type { Lang } from '../model/texts';

/** How one language writes numbers: data only, so that a page can carry it as JSON. */
export interface NumberRules {
  readonly lang: Lang;
  /** Between groups of three digits. */
  readonly group: string;
  /** From how many digits on groups are set apart. */
  readonly groupFrom: number;
  readonly decimal: string;
  /** Words for big numbers, the biggest first. */
  readonly scales: readonly Scale[];
  /** What a screen reader says; `{n}` is the number, `{ending}` see below. */
  readonly qualifiers: { readonly over: string; readonly under: string; readonly about: string };
  /** Only where a figure itself takes a case ending before the words above. */
  readonly endings: NumberEndings | null;
  /** `{n}` */
  readonly distance: string;
}

export interface Scale {
  readonly size: number;
  readonly word: string;
  /** The case ending of the word, as in `NumberEndings`. */
  readonly ending: string | null;
}

/** The ending follows the last word of the number as it is spoken. */
export interface NumberEndings {
  /** For the last digit, 0 to 9. */
  readonly digits: readonly string[];
  /** For 0 (unused), 10, 20 … 90. */
  readonly tens: readonly string[];
  /** For numbers that end in two or more zeros, the most zeros first. */
  readonly zeros: readonly { readonly count: number; readonly ending: string }[];
}
