import type { Box } from '../../../layout/boxes';

/** Pixels: as signs on a narrow map, as words on one of 600 and more. */
export const CONTROLS = { margin: 8, height: 40, signs: 192, words: 268 } as const;
const SMALL = { margin: 4, height: 28, signs: 148 } as const;
const WIDE = 600;
const LOW = 150;

/** The corner that the buttons are drawn in: names keep off it. */
export function controlsBox(frame: Box): Box {
  const { margin, height, signs } = frame.height < LOW ? SMALL : CONTROLS;
  const width = margin + (frame.width < WIDE ? signs : CONTROLS.words);
  return { x: frame.x + frame.width - width, y: frame.y, width, height: margin + height };
}
