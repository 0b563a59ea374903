import type { Detail, ProblemCode } from '../problems';

/** What version control writes between two versions of a line. */
export const CONFLICT = /^(?:<{7}|>{7}) /m;

/** A file of another kind that only has the name of a table. */
export interface ForeignFormat {
  readonly code: ProblemCode;
  readonly detail: Detail;
}

/** How files of other kinds begin; a workbook of today is an archive with its parts named in it. */
const BEGINNINGS: readonly (readonly [beginning: string, code: ProblemCode, kind?: string])[] = [
  ['\xd0\xcf\x11\xe0', 'file-is-old-workbook'],
  ['%PDF', 'file-is-document', 'PDF'],
  ['{\\rtf', 'file-is-document', 'RTF'],
  ['\x89PNG', 'file-is-binary'],
  ['\xff\xd8\xff', 'file-is-binary'],
  ['GIF8', 'file-is-binary'],
  ['\x1f\x8b', 'file-is-binary'],
  ['Rar!', 'file-is-binary'],
  ['7z\xbc\xaf', 'file-is-binary'],
  ['SQLite format 3', 'file-is-binary'],
];
const ARCHIVED: readonly (readonly [RegExp, code: ProblemCode, kind: string])[] = [
  [/xl\/|\[Content_Types\]\.xml(?!.*word\/)/s, 'file-is-workbook', 'Excel (xlsx)'],
  [/opendocument\.spreadsheet/, 'file-is-workbook', 'LibreOffice (ods)'],
  [/Index\/(?:Document|Tables?)|\.iwa/, 'file-is-workbook', 'Numbers'],
  [/word\//, 'file-is-document', 'Word (docx)'],
];

/** Whether the bytes are a workbook, a document or a picture under the name of a CSV file. */
export function foreignBytes(bytes: Uint8Array): ForeignFormat | null {
  const start = latin(bytes.subarray(0, 4096)).replace(/^\xef\xbb\xbf/, '');
  if (start.startsWith('PK\x03\x04')) {
    const parts = start + latin(bytes.subarray(-4096));
    const found = ARCHIVED.find(([part]) => part.test(parts));
    return found === undefined
      ? { code: 'file-is-workbook', detail: { kind: 'Excel' } }
      : { code: found[1], detail: { kind: found[2] } };
  }
  const found = BEGINNINGS.find(([beginning]) => start.startsWith(beginning));
  return found === undefined ? null : { code: found[1], detail: { kind: found[2] ?? '' } };
}

/** Whether the text is something else than a table: what servers and version control leave behind. */
export function foreignText(text: string): ForeignFormat | null {
  const start = text.slice(0, 2000).trimStart();
  const code = codeOf(start, text);
  return code === null ? null : { code, detail: { kind: 'XML' } };
}

function codeOf(start: string, text: string): ProblemCode | null {
  if (start.startsWith('version https://git-lfs')) return 'file-is-lfs-pointer';
  if (CONFLICT.test(text)) return 'conflict-marks';
  if (/^<[?!a-z]/i.test(start)) return markupOf(start);
  if (/^(?:\{\s*["}]|\[\s*[[{"])/.test(start)) return 'file-is-json';
  return null;
}

/** Excel and WPS save whole workbooks as XML and as web pages, too. */
function markupOf(start: string): ProblemCode | null {
  if (/Excel\.Sheet|office:(?:excel|spreadsheet)|<Workbook/.test(start))
    return 'file-is-workbook-xml';
  if (/^<(?:!doctype html|html|head|body|table|div|script|meta|!--)/i.test(start)) {
    return 'file-is-web-page';
  }
  return /^<\?xml|^<(?:rss|feed|kml|gpx|svg)\b/i.test(start) ? 'file-is-document' : null;
}

/** Bytes as the signs of the same numbers. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
