import type { View } from '../views';

/** How high a frame stands, in pixels, until its content can say so itself. */
export interface EmbedSize {
  /** For a page where neither styles nor scripts of the snippet survive: all of it on a phone. */
  readonly height: number;
  /** The least that it ever needs: its height on a wide screen. */
  readonly minHeight: number;
}

const PAGE: EmbedSize = { height: 760, minHeight: 620 };
const CARD: EmbedSize = { height: 460, minHeight: 380 };

/** Every view is laid out for the same size; one figure alone needs less. */
export function embedSize({ view, metric }: { view: View; metric: string | null }): EmbedSize {
  return view === 'metrics' && metric !== null ? CARD : PAGE;
}
