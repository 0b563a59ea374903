import { isVideoHost } from '../../model/videoHost';

export interface ImageLink {
  readonly href: string;
  /** As a reader knows it, without `www.`. */
  readonly host: string;
  /** Whether a video is there to be watched. */
  readonly plays: boolean;
}

/** Where a picture leads; `null` when nowhere that has a page. */
export function imageLink(href: string | null): ImageLink | null {
  if (href === null || !/^https?:/i.test(href)) return null;
  try {
    const host = new URL(href).hostname.replace(/^(?:www|m)\./, '');
    return { href, host, plays: isVideoHost(host) };
  } catch {
    return null;
  }
}
