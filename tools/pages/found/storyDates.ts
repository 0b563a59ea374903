import type { StoryDate } from '../../../src/model/date';
import type { Story } from '../../../src/model/story';

/**
 * The last day on which the story is known to have been worked on, as `2026-11-22`: the newest date
 * of its sources and corrections. Never the day of the build, so that the same tables make the same
 * site; `null` when no table says one.
 */
export function lastModified({ sources, changes }: Story): string | null {
  const days = [
    ...sources.flatMap(({ accessed, published }) => [accessed, published]),
    ...changes.map(({ date }) => date),
  ].flatMap((date) => dayOf(date) ?? []);
  return days.sort().at(-1) ?? null;
}

/** The first day of a date that is known at least to the year; years that Atom and schema.org can write. */
export function dayOf(date: StoryDate | null): string | null {
  const at = date?.min ?? null;
  if (at === null) return null;
  const text = new Date(at).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}
