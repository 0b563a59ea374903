import { propPage } from './nativeSizing';

/** AMP refuses frames lower than this, and nothing of ours is lower. */
const LEAST_HEIGHT = 100;

/**
 * Measures how high the page is, in whole CSS pixels, rounded up. Null while the frame is hidden:
 * without a width every letter stands on a line of its own, and a host that believes such a
 * height, or a height of 0, can lose the frame for good.
 */
export function measureContent(): number | null {
  const root = document.documentElement;
  const bodyWidth = root.clientWidth + 'px';
  propPage('', bodyWidth);
  const { width, height } = root.getBoundingClientRect();
  if (!width || !height) return null;
  const rounded = Math.max(LEAST_HEIGHT, Math.ceil(height));
  propPage(rounded + 'px', bodyWidth);
  return rounded;
}
