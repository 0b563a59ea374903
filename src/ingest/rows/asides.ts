import type { Finding } from '../problems';

/** How notes below a table begin. */
const NOTE =
  /^(?:注释?|备注|说明|附注|数据来源|资料来源|来源|notes?|sources?|n\.b\.|примечани[ея]|источник(?:и|ам)?|ескерт(?:у|пе)|дереккөз(?:дер)?)\s?[\d①-⑳]*\s*[:：.．、]|^[*＊※†‡①-⑳¹²³]\s?\S{2}|^[[(（［]\d{1,2}[\])）］]\s?\S{2}/i;
const SUM =
  /^(?:合计|总计|小计|共计|总数|(?:grand |sub)?total|sum|итого|всего|барлығы|жиыны)\s?[:：]?[\s\d.,]*$/i;
/** The line under the header of a table that was written for the web, in bars and hyphens. */
const RULE = /^[:\s]*-{2,}[:\s]*$/;

/** What stands in a table and is no row of it: a footnote, a sum. */
export function asideOf(cells: readonly string[], row: number): Finding | null {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  const value = (cells[first] ?? '').trim();
  if (cells.length < 3 || value === '') return null;
  const isAlone = cells.every((cell, at) => at === first || cell.trim() === '');
  const isAside = (isAlone && NOTE.test(value.slice(0, 60))) || (first === 0 && SUM.test(value));
  return isAside ? { code: 'row-not-data', effect: 'none', row, value } : null;
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => {
    const seen = cell.replace(/[\u200B\u2060]/g, '').trim();
    return seen === '' || (cells.length > 1 && RULE.test(seen));
  });
}
