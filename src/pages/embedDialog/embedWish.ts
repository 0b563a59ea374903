import type { Chosen } from '../../state/address';
import type { Lang } from '../../model/texts';
import type { View } from '../views';

export const LOOKS = ['auto', 'light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

/** What somebody wants a frame in another page to show. */
export interface EmbedWish {
  readonly view: View;
  readonly lang: Lang;
  /** The one figure to show, for `metrics`. */
  readonly metric: string | null;
  readonly topics: readonly string[];
  /** As typed; what is no date is left out of the address. */
  readonly from: string;
  readonly to: string;
  readonly look: Look;
  /** The day to show for good, as `2026-11-28`; `null` follows the story. */
  readonly frozen: string | null;
}

/**
 * The dialog begins with what the reader is looking at.
 *
 * @param metric the one figure that is asked for, `null` for all
 */
export function wishFrom(view: View, lang: Lang, chosen: Chosen, metric: string | null): EmbedWish {
  return {
    view,
    lang,
    metric,
    topics: chosen.topics,
    from: chosen.from ?? '',
    to: chosen.to ?? '',
    look: 'auto',
    frozen: null,
  };
}
