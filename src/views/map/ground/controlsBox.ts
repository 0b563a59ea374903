import type { Box } from '../../../layout/boxes';

/** Pixels: as signs on a narrow map, as words on one of 600 and more. */
export const CONTROLS = { margin: 8, height: 40, signs: 192, words: 268 } as const;
const WIDE = 600;

/** The corner that the buttons are drawn in: names keep off it. */
export function controlsBox(frame: Box): Box {
  const { margin, height, signs, words } = CONTROLS;
  const width = margin + (frame.width < WIDE ? signs : words);
  return { x: frame.x + frame.width - width, y: frame.y, width, height: margin + height };
}
