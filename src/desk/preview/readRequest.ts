import type { PreviewRequest } from './previewPayload';

/** A request of the desk, which is of the same origin; `null` for any other message. */
export function readRequest({ data, origin }: MessageEvent, own: string): PreviewRequest | null {
  if (origin !== own || typeof data !== 'object' || data === null) return null;
  const isRequest = 'story' in data && 'lang' in data && 'pictures' in data;
  return isRequest ? (data as PreviewRequest) : null;
}
