/**
 * The light colours of the page, which a picture cannot read from the style sheet; a test holds the
 * two together.
 */
export const PAINT = {
  paper: '#faf8f4',
  card: '#ffffff',
  ink: '#16202f',
  mute: '#566273',
  line: '#e3ddd1',
  accent: '#3447b5',
  topics: ['#8a5a00', '#0b6e69', '#3447b5', '#b3382c', '#6b3fa0', '#4d5b16'],
  sea: '#e4edf0',
  halo: '#f6f2e8',
} as const;

/** Of a topic by its place among the story's; of none when it has none. */
export function topicPaint(index: number): string {
  const { topics, mute } = PAINT;
  return index < 0 ? mute : (topics[index % topics.length] ?? mute);
}
