/** How many topic colours and mark shapes there are; further topics begin again at the first. */
export const TOPIC_COLOURS = 6;

/** The class that sets `--topic`, by the topic's place in its table; none for what has no topic. */
export function topicClass(index: number): string {
  return index < 0 ? 'topic-none' : `topic-${(index % TOPIC_COLOURS) + 1}`;
}
