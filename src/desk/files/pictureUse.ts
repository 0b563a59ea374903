import type { Story, StoryEvent } from '../../model/story';
import type { SourceFile } from '../../ingest/sourceFile';

interface PictureUse {
  /** The events that show a picture, by its name. */
  readonly events: ReadonlyMap<string, readonly StoryEvent[]>;
  /** Names in the tables for which there is no file: neither given, nor shown by the live story. */
  readonly missing: readonly string[];
}

/**
 * What the pictures on the desk are for. Nobody can look into the site's folder from here, so that
 * what the live story shows is taken to be there.
 */
export function pictureUse(
  given: readonly SourceFile[],
  next: Story | null,
  live: Story | null,
): PictureUse {
  const events = new Map<string, StoryEvent[]>();
  for (const event of next?.events ?? []) {
    const { image } = event;
    if (image === null || /^https:/i.test(image)) continue;
    events.set(image, [...(events.get(image) ?? []), event]);
  }
  const there = new Set([
    ...given.map(({ name }) => name),
    ...(live?.events ?? []).flatMap(({ image }) => image ?? []),
  ]);
  return { events, missing: [...events.keys()].filter((name) => !there.has(name)) };
}
