import type { IncomingHttpHeaders } from 'node:http';

/** What tells one version of a file from another. */
export interface Version {
  readonly etag: string;
  /** To the second, as HTTP writes it. */
  readonly lastModified: string;
}

/**
 * @param size bytes of the file
 * @param modified milliseconds since 1970
 * @param variant empty, or the packing: each is a text of its own
 */
export function versionOf(size: number, modified: number, variant: string): Version {
  const mark = `${size.toString(16)}-${Math.floor(modified).toString(16)}`;
  return {
    etag: `"${mark}${variant === '' ? '' : `-${variant}`}"`,
    lastModified: new Date(modified).toUTCString(),
  };
}

/** Whether the client already has this version; the mark counts before the time, as HTTP has it. */
export function isNotModified(headers: IncomingHttpHeaders, version: Version): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    const marks = known.split(',').map((one) => one.trim().replace(/^W\//, ''));
    return marks.includes('*') || marks.includes(version.etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Date.parse(version.lastModified) <= since;
}

/** Whether a part that is asked for is a part of this version; else the client needs the whole. */
export function isSameVersion(condition: string, version: Version): boolean {
  return condition === version.etag || condition === version.lastModified;
}
