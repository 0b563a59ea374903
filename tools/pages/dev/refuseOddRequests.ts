import type { IncomingMessage, ServerResponse } from 'node:http';

/** What Vite keeps its own files in, and asks for. */
const HIDDEN_BUT_NEEDED = '.vite';

/**
 * Answers what no page asks for before Vite looks at it, with the status that the built site's server
 * gives: other methods, addresses that cannot be decoded or name no file, hidden files.
 */
export function refuseOddRequests(
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const refuse = (status: number): void => {
    response.statusCode = status;
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    if (status === 405) response.setHeader('allow', 'GET, HEAD, OPTIONS');
    response.end(`${status}\n`);
  };
  if (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS') refuse(405);
  else if (!namesFile(url)) refuse(404);
  else next();
}

function namesFile(url: string): boolean {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    if (!path.startsWith('/') || /[\p{Cc}\\]/u.test(path)) return false;
    return path
      .split('/')
      .every((name) => !name.startsWith('.') || name === '.' || name === HIDDEN_BUT_NEEDED);
  } catch {
    return false;
  }
}
