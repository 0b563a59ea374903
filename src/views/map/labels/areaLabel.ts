import type { Box } from '../../../layout/boxes';
import { textWidth } from '../../../layout/textWidth';
import type { PlacedArea } from './placedArea';

/** Where and how the name of a country or a water is shown. */
export interface AreaPosition {
  /** Which of the area's stands it has. */
  readonly stand: number;
  /** Smaller and closer, where it has no room otherwise. */
  readonly isTight: boolean;
}

export interface AreaLabel {
  /** In pixels from the stand. */
  readonly box: Box;
  readonly size: number;
  /** Pixels between letters. */
  readonly spacing: number;
}

/** Letters of a serif face are narrower than texts are reckoned. */
const SERIF = 0.95;

export function areaLabel({ anchor, name }: PlacedArea, isTight: boolean): AreaLabel {
  const isCountry = anchor.kind === 'country';
  const size = isCountry && !isTight ? 13 : 12;
  const spacing = isCountry && !isTight ? 2.6 : 0;
  const width = textWidth(name, size) * SERIF + [...name].length * spacing + 6;
  const height = size * (isTight ? 1.2 : 1.6);
  return {
    box: { x: -width / 2, y: -height / 2, width, height },
    size,
    spacing,
  };
}
