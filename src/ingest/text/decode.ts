import type { ProblemCode } from '../problems';
import { likeliestPage } from './codePages';

export interface Decoded {
  readonly text: string;
  /** `UTF-8`, `UTF-16`, or a code page as it is called. */
  readonly encoding: string;
  /** Whether a byte order mark stood at the start; it is not part of the text. */
  readonly bom: boolean;
}

export interface Undecodable {
  readonly fault: ProblemCode;
}

/** Good signs beyond ASCII for each broken one, in a text that is UTF-8 all the same. */
const GOOD_FOR_BROKEN = 4;

/**
 * Bytes to text, without a library: a byte order mark decides, else UTF-8 where it fits strictly,
 * else the code page under which the text reads like a language. Excel saves in that of its
 * country: GBK in China, Windows-1251 in Russia.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    const text = strictly(utf16, bytes);
    const bom = bytes[0] === 0xff || bytes[0] === 0xfe;
    return text === null ? { fault: 'file-cut-off' } : { text, encoding: 'UTF-16', bom };
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return { text: utf8.replace(/^\uFEFF+/, ''), encoding: 'UTF-8', bom };
  if (endsInsideCharacter(bytes)) return { fault: 'file-cut-off' };
  if (bom || isNearlyUtf8(bytes)) return { fault: 'text-broken' };
  // Text has no zero bytes in any of these encodings; pictures and archives do.
  if (bytes.includes(0)) return { fault: 'file-is-binary' };
  const page = likeliestPage(bytes);
  if (page === null) return { fault: 'encoding-unknown' };
  const text = page.decode(bytes);
  if (text !== null) return { text, encoding: page.name, bom: false };
  const isCut = page.decode(bytes.subarray(0, -1)) !== null;
  return { fault: isCut ? 'file-cut-off' : 'encoding-unknown' };
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its mark, or by the zero bytes that plain letters have in UTF-16 and nowhere else. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 400);
  for (let index = 0; index < length; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0 || Math.max(even, odd) < length / 10 || Math.min(even, odd) > 0) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Good UTF-8 up to a last character that is not all there: an upload that broke off. */
function endsInsideCharacter(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    // Anything beyond ASCII proves that it is UTF-8
    return /[^\0-\x7f]/.test(text);
  } catch {
    return false;
  }
}

/** UTF-8 in which a few characters were damaged, as when a program cut them in two. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const good = (text.match(/[^\0-\x7f\uFFFD]/g) ?? []).length;
  return good >= broken * GOOD_FOR_BROKEN;
}
