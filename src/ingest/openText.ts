import { decode } from './decode';
import type { Encoding } from './decode';
import { foreignBytes, foreignText } from './foreignFormat';
import type { ProblemCode, Tell } from './problems';
import type { SourceFile } from './sourceFile';

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
export function openText(file: SourceFile, tell: Tell): OpenedText | null {
  const foreign = foreignBytes(file.bytes);
  if (foreign !== null) {
    tell(foreign, 'file');
    return null;
  }
  const decoded = decode(file.bytes);
  if ('fault' in decoded) {
    tell(decoded.fault, 'file');
    return null;
  }
  const lines = decoded.text.replace(/\r\n?/g, '\n');
  const text = lines.replace(/^"?sep=."?\n/i, '');
  const fault = text.trim() === '' ? 'file-empty' : foreignText(text);
  if (fault !== null) {
    const line = fault === 'conflict-marks' ? lineOfConflict(text) : null;
    tell(fault, 'file', { row: line });
    return null;
  }
  const notice = NOTICES[decoded.encoding];
  if (notice !== null) tell(notice, 'none');
  return { text, encoding: decoded.encoding, declared: text !== lines };
}

function lineOfConflict(text: string): number {
  return text.split('\n').findIndex((line) => /^(?:<{7}|>{7}) /.test(line)) + 1;
}
