import type { Lang } from '../../model/texts';
import type { Counted } from '../words/words';

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
  /** In words; `{n}` is the number, `{ending}` see below. */
  readonly qualifiers: { readonly over: string; readonly under: string; readonly about: string };
  /** Only where a figure itself takes a case ending before the words above. */
  readonly endings: NumberEndings | null;
  /** `{n}` */
  readonly distance: string;
  /** From how many digits on a distance is set apart by threes; as other figures when absent. */
  readonly distanceGroupFrom?: number;
  /** By ISO 4217 code; all others are named by their code. */
  readonly currencies: Readonly<Record<string, CurrencyName>>;
}

/** How a currency is set: a sign before the number, or a sign or a word in its forms behind it. */
export type CurrencyName =
  | { readonly before: string }
  | {
      readonly after: string | Counted;
      /** Only where the words for "over" and "under" ask for a case: as in `NumberEndings`. */
      readonly ending?: string;
    };

export interface Scale {
  readonly size: number;
  readonly word: string;
  /** The case ending of the word, as in `NumberEndings`. */
  readonly ending: string | null;
}

/** The ending follows the last word of the number as it is spoken; a hyphen joins it to the figure. */
export interface NumberEndings {
  /** For the last digit, 0 to 9. */
  readonly digits: readonly string[];
  /** For 0 (unused), 10, 20 … 90. */
  readonly tens: readonly string[];
  /** For numbers that end in two or more zeros, the most zeros first. */
  readonly zeros: readonly { readonly count: number; readonly ending: string }[];
}
