import type { Finding } from '../problems';
import type { SourceFile } from '../sourceFile';
import { decode } from './decode';
import { CONFLICT, foreignBytes, foreignText } from './foreignFormat';
import { parseCsv } from './parseCsv';

export interface OpenedText {
  /** With `\n` line ends only, without the `sep=` line that Excel hides. */
  readonly text: string;
  /** Whether that line, or the kind of the file, says what stands between the cells. */
  readonly declared: boolean;
  /** What staff should know of how it was opened. */
  readonly notices: readonly Finding[];
}

/** More zero bytes than these among so many signs are no slip of the keyboard. */
const MOST_ZEROS = { each: 200, of: 3 };

/** The text of a file that is a CSV file, or why it is none. */
export function openText(file: SourceFile): OpenedText | Finding {
  const foreign = foreignBytes(file.bytes);
  if (foreign !== null) return { ...foreign, effect: 'file' };
  const decoded = decode(file.bytes);
  if ('fault' in decoded) {
    const row = rowBefore(new TextDecoder().decode(file.bytes), /\uFFFD/);
    return { code: decoded.fault, effect: 'file', row };
  }
  const { encoding } = decoded;
  const zeros = decoded.text.split('\0').length - 1;
  if (zeros > MOST_ZEROS.of + decoded.text.length / MOST_ZEROS.each) {
    return { code: 'file-is-binary', effect: 'file' };
  }
  const lines = decoded.text.replace(/\r\n?/g, '\n');
  const row = zeros === 0 ? null : rowBefore(lines, /\0/);
  const text = lines.replaceAll('\0', '').replace(/^"?sep=."?\n/i, '');
  if (text.trim() === '') return { code: 'file-empty', effect: 'file' };
  const other = foreignText(text);
  if (other !== null) {
    const at = other.code === 'conflict-marks' ? rowBefore(text, CONFLICT) : null;
    return { ...other, effect: 'file', row: at };
  }
  const notices = [...encodingNotice(encoding), ...(zeros === 0 ? [] : [zeroNotice(zeros, row)])];
  return { text, declared: text.length < lines.length - zeros || encoding === 'UTF-16', notices };
}

function encodingNotice(encoding: string): readonly Finding[] {
  if (encoding === 'UTF-8') return [];
  const detail = { encoding };
  if (encoding === 'UTF-16') return [{ code: 'encoding-utf-16', effect: 'none' }];
  if (encoding === 'GBK') return [{ code: 'encoding-gbk', effect: 'none' }];
  if (encoding === 'Windows-1251') return [{ code: 'encoding-windows-1251', effect: 'none' }];
  return [{ code: 'encoding-other', effect: 'none', detail }];
}

function zeroNotice(count: number, row: number | null): Finding {
  return { code: 'zero-bytes', effect: 'none', row, detail: { count } };
}

/** The row in which something first comes up; `null` when it does not. */
function rowBefore(text: string, what: RegExp): number | null {
  const at = text.search(what);
  if (at === -1) return null;
  return parseCsv(text.slice(0, at).replace(/\r\n?/g, '\n'), ',').records.length || 1;
}
