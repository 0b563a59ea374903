import type { ProblemCode } from '../problems';

export type Encoding = 'utf-8' | 'utf-16' | 'gb18030' | 'windows-1251';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether a byte order mark stood at the start; it is not part of the text. */
  readonly bom: boolean;
}

export interface Undecodable {
  readonly fault: ProblemCode;
}

/**
 * Bytes to text, without a library: a byte order mark decides, else the first of UTF-8, GB18030
 * and windows-1251 that fits strictly. Chinese Excel writes GBK, Russian Excel windows-1251.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) {
    const text = strictly(utf16, bytes);
    const bom = bytes[0] === 0xff || bytes[0] === 0xfe;
    return text === null ? { fault: 'file-cut-off' } : { text, encoding: 'utf-16', bom };
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return { text: utf8.replace(/^\uFEFF+/, ''), encoding: 'utf-8', bom };
  if (bom || endsInsideCharacter(bytes))
    return { fault: bom && !endsInsideCharacter(bytes) ? 'text-broken' : 'file-cut-off' };
  // Text has no zero bytes in any of these encodings; pictures and archives do.
  if (bytes.includes(0)) return { fault: 'file-is-binary' };
  if (isLikelyChinese(bytes)) {
    const chinese = strictly('gb18030', bytes);
    if (chinese !== null) return { text: chinese, encoding: 'gb18030', bom: false };
    if (strictly('gb18030', bytes.subarray(0, -1)) !== null) return { fault: 'file-cut-off' };
  }
  const russian = new TextDecoder('windows-1251').decode(bytes);
  return isLikelyRussian(russian)
    ? { text: russian, encoding: 'windows-1251', bom: false }
    : { fault: 'text-broken' };
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

/**
 * Russian words of an even length are valid GBK too, but give rare signs: common ones and
 * punctuation begin with the bytes A1 to D7, Russian small letters lie above.
 */
function isLikelyChinese(bytes: Uint8Array): boolean {
  let common = 0;
  let rare = 0;
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const second = bytes[++index] ?? 0;
    if (second >= 0x30 && second <= 0x39) index += 2;
    else if (lead >= 0xa1 && lead <= 0xd7) common++;
    else rare++;
  }
  return common >= rare;
}

/** In western European text read as Russian, Cyrillic letters stick to Latin ones: `cafй`. */
function isLikelyRussian(text: string): boolean {
  const mixed = text.match(/[a-z][а-яё]|[а-яё][a-z]/gi)?.length ?? 0;
  const russian = text.match(/[а-яё]{2}/gi)?.length ?? 0;
  return russian > mixed;
}
