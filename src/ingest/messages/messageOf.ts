import type { Problem } from '../problems';
import { COLUMN_NAMES } from '../tables/columnNames';
import { en } from './en';
import { outcomeOf } from './outcome';
import type { MessageLanguage, Told } from './words';
import { zh } from './zh';

/** Longer cells are cut in a message; the report has them in full beside it. */
const LONGEST_VALUE = 60;
/** Lists of columns may be longer than what anybody typed. */
const LONGEST_LIST = 400;

/**
 * A problem in words: where it is, what it means, what to do, what it cost. Plain text that holds the data as
 * it was typed: show it as text, never as HTML.
 */
export function messageOf(problem: Problem, lang: MessageLanguage): string {
  const words = lang === 'zh' ? zh : en;
  const address = lang === 'zh' ? addressInChinese(problem) : addressInEnglish(problem);
  return address + words[problem.code](told(problem)) + outcomeOf(problem, lang);
}

function told({ file, value, column, detail, effect }: Problem): Told {
  return {
    file,
    column: column ?? '',
    sure: effect !== 'none',
    value: shortened((value ?? '').replace(/\s+/g, ' '), LONGEST_VALUE),
    of: (name) =>
      shortened(String(detail[name] ?? ''), name === 'list' ? LONGEST_LIST : LONGEST_VALUE),
  };
}

/** The beginning of a text, between letters. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = [...text.slice(0, 2 * most)].slice(0, most).join('');
  return cut === text ? text : `${cut}…`;
}

function addressInChinese({ row, column }: Problem): string {
  const title = titleOf(column, 'zh');
  const cell = column === null ? '' : `“${column}”${title === null ? '' : `（${title}）`}列`;
  const address = (row === null ? '' : `第 ${String(row)} 行`) + cell;
  return address === '' ? '' : `${address}：`;
}

function addressInEnglish({ row, column }: Problem): string {
  const parts = [
    row === null ? '' : `row ${String(row)}`,
    column === null ? '' : `column “${column}”`,
  ].filter((part) => part !== '');
  const address = parts.join(', ');
  return address === '' ? '' : `${address[0]?.toUpperCase() ?? ''}${address.slice(1)}: `;
}

/** What the column is called in a language, without the language of its texts. */
function titleOf(column: string | null, lang: MessageLanguage): string | null {
  const base = column?.replace(/_(?:[a-z]{2,3}|\*)$/, '') ?? '';
  const names = Object.keys(COLUMN_NAMES).includes(base) ? COLUMN_NAMES[base] : undefined;
  return names?.[lang].split(',')[0] ?? null;
}
