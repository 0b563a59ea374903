import { TOPIC_COLOURS } from '../../../ui/topicClass';

/**
 * The mark of a day, one outline per topic, so that topics are told apart without colour. Drawn
 * around 0,0, about twelve pixels across and of like area.
 */
const GLYPHS = [
  'M-5.5 0A5.5 5.5 0 1 0 5.5 0A5.5 5.5 0 1 0 -5.5 0Z',
  'M-5 -5H5V5H-5Z',
  'M0 -7L7 0L0 7L-7 0Z',
  'M0 -6.5L6.6 5.5H-6.6Z',
  'M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
  'M0 6.5L6.6 -5.5H-6.6Z',
] as const;

export function glyphOf(topicIndex: number): string {
  return GLYPHS[Math.max(0, topicIndex) % TOPIC_COLOURS] ?? GLYPHS[0];
}
