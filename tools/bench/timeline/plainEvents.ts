import { manyEvents } from './manyEvents';

/** The bench's events as the peers take them: a bare year or month becomes its stretch of days. */
export interface PlainEvent {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  /** Milliseconds UTC. */
  readonly start: number;
  /** `null` for a single day. */
  readonly end: number | null;
}

const DAY = 86_400_000;

export function plainEvents(count: number): readonly PlainEvent[] {
  return manyEvents(count).map(({ id, title, topic, date }) => {
    const start = date?.min ?? 0;
    const max = date?.max ?? start + DAY;
    return { id, title: title.en ?? '', topic, start, end: max - start > DAY ? max : null };
  });
}
