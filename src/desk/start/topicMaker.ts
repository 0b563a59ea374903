import type { idMaker } from './idMaker';

/** Collects topics by their names, whatever their case. */
export function topicMaker(idOf: ReturnType<typeof idMaker>) {
  const topics = new Map<string, { readonly id: string; readonly name: string }>();
  const topicOf = (called: string): string => {
    const key = called.toLowerCase();
    const topic = topics.get(key) ?? { id: idOf(called, 'topic'), name: called };
    topics.set(key, topic);
    return topic.id;
  };
  return { topics, topicOf };
}
