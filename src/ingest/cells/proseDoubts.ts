/* eslint no-misleading-character-class: off -- signs that join others are named each by itself */
import type { ReportCell } from '../problems';
import { plainEntities } from './entities';

/** Signs that turn the direction of others, or that join and split them unseen. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
/** Letters have one mark or two; a flood of them hides the lines above and below. */
const MARK_FLOOD = /(\p{M}{4})\p{M}+/gu;
const JOINER_FLOOD = /[\u00AD\u034F\u200B-\u200F\u2060-\u2064\uFEFF]{3,}/g;

/** One test for all of them: nearly every text has none. */
const SUSPECT =
  /[\u00AD\u0300-\u036F\u0483-\u0489\u0591-\u05BD\u064B-\u065F\u0E31-\u0E4E\u1AB0-\u1AFF\u1DC0-\u1DFF\u200B-\u200F\u202A-\u202E\u2060-\u2069\u20D0-\u20FF\uFE20-\uFE2F\uFEFF]/;

const PLACEHOLDERS = new Set(
  (
    '同上 同前 〃 " ″ ditto idem -"- -//- //-// то_же то_же_самое жоғарыдағыдай ' +
    '待补 待补充 待定 待翻译 待译 待补译 占位 测试 见上 见前 如上 标题 tbd tba tbc todo xxx xx test n/a na none null undefined nan #n/a ? ?? ??? … ... - -- — ' +
    'loading loading... loading… 正在加载 正在加载... 加载中 加载中... загрузка... загрузка… жүктелуде... ' +
    'lorem_ipsum н/д нет нет_данных 无 暂无 жоқ'
  )
    .split(' ')
    .map((word) => word.replaceAll('_', ' ')),
);
/** A call or a reference to a cell; `=1+1` may be a title. */
const CALL =
  /^[=＝]\s*(?:[+-]?\s*)?(?:[\p{L}_.]{2,30}\s*\(|'?[\p{L}\p{N} _-]{1,40}'?!\$?[A-Z]|\$?[A-Z]{1,3}\$?\d{1,7}\b)/u;
const TAG =
  /<\/?(?:p|b|i|u|a|br|div|span|strong|em|ul|ol|li|h[1-6]|table|tr|td|th|font|img|script|style|sup|sub|blockquote|iframe|!--)(?:\s[^<>]{0,500})?\/?>/i;

/** The words that readers will see, and what staff should know about them. */
export function seenText(text: string, report: ReportCell): string {
  const plain = withoutTurning(text, report);
  if (plain.length <= 16 && PLACEHOLDERS.has(plain.toLowerCase()))
    report('text-placeholder', 'none');
  if (/^[=＝]/.test(plain) && CALL.test(plain.slice(0, 80))) report('text-formula', 'none');
  if (plain.includes('<') && TAG.test(plain)) report('text-tags', 'none');
  if (!plain.includes('&')) return plain;
  const read = plainEntities(plain);
  if (read !== plain) report('text-entities', 'none', { read: read.slice(0, 80) });
  return read;
}

function withoutTurning(text: string, report: ReportCell): string {
  if (!SUSPECT.test(text)) return text;
  const seen = text.replace(TURNING, '').replace(MARK_FLOOD, '$1').replace(JOINER_FLOOD, '');
  if (seen !== text) {
    const hidden = [...text].find((sign) => !seen.includes(sign)) ?? '\u0301';
    const name = `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    report('signs-hidden', 'none', { count: text.length - seen.length, signs: name });
  }
  return seen;
}
