import { loadPart } from '../loadPart';
import type { Renewable } from '../../live/renewable';
import type { PagePayload } from '../../pages/payload';
import type { Wake } from './wake';

/**
 * The way to wake a page; however often it is asked for, it is done once.
 *
 * @param before undoes what the page was given while it slept: it is taken over as it was built
 */
export function loadWaking(
  part: 'wakeTimeline' | 'wakeMap',
  payload: PagePayload,
  before: () => void,
): () => Promise<Renewable> {
  let page: Promise<Renewable> | null = null;
  return () => {
    page ??= loadWake(part, payload).then((wake) => {
      before();
      return wake(payload);
    });
    return page;
  };
}

/** Brings the program, without running it. */
export async function loadWake(
  part: 'wakeTimeline' | 'wakeMap',
  payload: PagePayload,
): Promise<Wake> {
  if (import.meta.env.DEV) {
    return part === 'wakeMap'
      ? (await import('./wakeMap')).wakeMap
      : (await import('./wakeTimeline')).wakeTimeline;
  }
  return (await loadPart(part, payload.parts[part])) as Wake;
}
