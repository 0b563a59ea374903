/**
 * A short mark of a file's content: its length and a 32-bit FNV-1a hash. Not against forgery, only
 * to see whether a table is still the one that the page was built from.
 */
export function fingerprint(bytes: Uint8Array): string {
  return written(bytes.length, hashOn(START, bytes));
}

/** The same of what may be long, in turns with whatever else a page has to do. */
export async function fingerprintInTurns(bytes: Uint8Array): Promise<string> {
  let hash = START;
  for (let at = 0; at < bytes.length; at += TURN) {
    if (at > 0) await new Promise((go) => setTimeout(go));
    hash = hashOn(hash, bytes.subarray(at, at + TURN));
  }
  return written(bytes.length, hash);
}

/** One mark for several files: the marks of all, in their order, marked once more. */
export function versionOf(marks: readonly string[]): string {
  return fingerprint(new TextEncoder().encode(marks.join(' ')));
}

const START = 0x811c9dc5;
/** Bytes: an old phone reads so many in some hundredths of a second. */
const TURN = 1 << 19;

function hashOn(start: number, bytes: Uint8Array): number {
  let hash = start;
  // An iterator takes ten times as long: seconds for a table of 50 MB.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let at = 0; at < bytes.length; at += 1) {
    hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  }
  return hash;
}

function written(length: number, hash: number): string {
  return `${length.toString(36)}-${(hash >>> 0).toString(36)}`;
}
