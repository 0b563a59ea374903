import { decode } from './decode';
import type { Encoding } from './decode';
import { CONFLICT, foreignBytes, foreignText } from './foreignFormat';
import { parseCsv } from './parseCsv';
import type { ProblemCode, Report } from '../problems';
import type { SourceFile } from '../sourceFile';

const NOTICES: Readonly<Record<Encoding, ProblemCode | null>> = {
  'utf-8': null,
  'utf-16': 'encoding-utf-16',
  gb18030: 'encoding-gbk',
  'windows-1251': 'encoding-windows-1251',
};

export interface OpenedText {
  /** With `\n` line ends only, without the `sep=` line that Excel hides. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether such a line named the delimiter. */
  readonly declared: boolean;
}

/** The text of a file that is a CSV file; `null`, and a problem told, when it is something else. */
export function openText(file: SourceFile, report: Report): OpenedText | null {
  const foreign = foreignBytes(file.bytes);
  if (foreign !== null) {
    report(foreign, 'file');
    return null;
  }
  const decoded = decode(file.bytes);
  if ('fault' in decoded) {
    report(decoded.fault, 'file', {
      row: rowBefore(new TextDecoder().decode(file.bytes), /\uFFFD/),
    });
    return null;
  }
  const lines = decoded.text.replace(/\r\n?/g, '\n');
  const text = lines.replace(/^"?sep=."?\n/i, '');
  const fault = text.trim() === '' ? 'file-empty' : foreignText(text);
  if (fault !== null) {
    report(fault, 'file', { row: fault === 'conflict-marks' ? rowBefore(text, CONFLICT) : null });
    return null;
  }
  const notice = NOTICES[decoded.encoding];
  if (notice !== null) report(notice, 'none');
  return { text, encoding: decoded.encoding, declared: text !== lines };
}

/** The row in which something first comes up; `null` when it does not, or in no text at all. */
function rowBefore(text: string, what: RegExp): number | null {
  const at = text.search(what);
  if (at === -1 || text.includes('\0')) return null;
  return parseCsv(text.slice(0, at).replace(/\r\n?/g, '\n'), ',').records.length || 1;
}
