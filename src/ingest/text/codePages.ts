import { likelihood } from './likelihood';

/** An encoding of one country or system, as its spreadsheets save it. */
export interface CodePage {
  /** What staff and Excel call it. */
  readonly name: string;
  /** `null` for bytes that it does not have; a part may end inside a character. */
  readonly decode: (bytes: Uint8Array, isPart?: boolean) => string | null;
}

/** Without these no text is Japanese. */
const KANA = /[\u3041-\u30fe]/;

/** The first of two that fit alike wins: newsrooms in China and Central Asia read this. */
const PAGES: readonly CodePage[] = [
  page('GBK', 'gb18030'),
  page('Windows-1251', 'windows-1251'),
  { name: 'KZ-1048', decode: kazakh },
  page('KOI8-R', 'koi8-r'),
  page('DOS 866', 'ibm866'),
  page('Mac Cyrillic', 'x-mac-cyrillic'),
  page('ISO 8859-5', 'iso-8859-5'),
  page('Big5', 'big5'),
  page('EUC-KR', 'euc-kr'),
  page('Shift_JIS', 'shift_jis', KANA),
  page('EUC-JP', 'euc-jp', KANA),
  { name: 'Windows-1252', decode: western },
  page('Mac Roman', 'macintosh'),
];
/** Below it a text is hardly anybody's language. */
const LEAST = 0.3;
/** Less than this is no difference. */
const MARGIN = 0.05;
const SAMPLE = 32_768;

/** The code page under which the bytes read most like a language; `null` when under none. */
export function likeliestPage(bytes: Uint8Array): CodePage | null {
  const sample = sampleOf(bytes);
  let best: CodePage | null = null;
  let most = LEAST - MARGIN;
  for (const candidate of PAGES) {
    const text = candidate.decode(sample, true);
    if (text === null) continue;
    const likely = likelihood(text);
    if (likely > most + MARGIN) [best, most] = [candidate, likely];
  }
  return best;
}

/** Strictly: bytes that the page does not have give `null`. */
function page(name: string, label: string, needed = /^/): CodePage {
  return {
    name,
    decode: (bytes, isPart = false) => {
      try {
        const text = new TextDecoder(label, { fatal: true }).decode(bytes, { stream: isPart });
        return needed.test(text) ? text : null;
      } catch {
        return null;
      }
    },
  };
}

/** KZ-1048, which no browser knows, is Windows-1251 but for the letters of Kazakh. */
const KAZAKH: ReadonlyMap<string, string> = new Map(
  [
    'ЌҚ',
    'ЋҺ',
    'ќқ',
    'ћһ',
    'ЎҰ',
    'ўұ',
    'ЈӘ',
    'ҐӨ',
    'ЄҒ',
    'ЇҮ',
    'ґө',
    'єғ',
    'јә',
    'ЅҢ',
    'ѕң',
    'їү',
  ].map(([from = '', to = '']) => [from, to]),
);

function kazakh(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1251').decode(bytes);
  return text.replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/g, (letter) => KAZAKH.get(letter) ?? letter);
}

const WESTERN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some engines take Windows-1252 for Latin-1 and leave its dashes and quotation marks as they are. */
function western(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);

  return text.replace(/[\x80-\x9f]/g, (sign) => WESTERN[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** The lines that are not plain ASCII, as many as are needed to tell. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  let start = 0;
  let isPlain = true;
  for (let at = 0; at <= bytes.length && length < SAMPLE; at++) {
    const byte = bytes[at] ?? 0x0a;
    if (byte >= 0x80) isPlain = false;
    if (byte !== 0x0a && at - start < SAMPLE) continue;
    if (!isPlain) {
      const part = bytes.subarray(start, at + 1);
      parts.push(part);
      length += part.length;
    }
    [start, isPlain] = [at + 1, true];
  }
  const sample = new Uint8Array(length);
  let to = 0;
  for (const part of parts) {
    sample.set(part.subarray(0, length - to), to);
    to += part.length;
  }
  return sample;
}
