/** What the address of a request names, `null` when no file can have that name. */
export interface RequestPath {
  /** Decoded, from the root, without dots: `/en/data/events.csv`. */
  readonly path: string;
  /** With its question mark, as it came; empty when there is none. */
  readonly search: string;
}

/** Names that no publisher meant to publish, and what only means something to one file system. */
const NEVER = /[\p{Cc}\\:]/u;

/**
 * Reads the target of a request line. Dots are resolved before anything is looked up and cannot lead
 * out of the root; hidden files are as if they were not there.
 *
 * @param target as the client sent it: `/a/b?c`, or a whole address as proxies send it
 */
export function requestPath(target: string): RequestPath | null {
  const origin = /^https?:\/\/[^/?#]+/i.exec(target)?.[0] ?? '';
  const [, raw = '', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target.slice(origin.length)) ?? [];
  const decoded = decode(origin !== '' && raw === '' ? '/' : raw);
  if (decoded === null || !decoded.startsWith('/') || NEVER.test(decoded)) return null;
  const names: string[] = [];
  for (const name of decoded.split('/').slice(1)) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  if (names.some((name) => name.startsWith('.') && name !== '.well-known')) return null;
  const isFolder = /\/\.{0,2}$/.test(decoded);
  const path = `/${names.join('/')}`;
  return { path: isFolder && path !== '/' ? `${path}/` : path, search };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
