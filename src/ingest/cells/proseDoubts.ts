import type { ReportCell } from '../problems';
import { plainEntities } from './entities';

/** Signs that turn the direction of others, or that join and split them unseen. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g;
/** Letters have one mark or two; a flood of them hides the lines above and below. */
const MARK_FLOOD = /(\p{M}{4})\p{M}+/gu;
// eslint-disable-next-line no-misleading-character-class -- each of them by itself
const JOINER_FLOOD = /[\u00AD\u034F\u200B-\u200F\u2060-\u2064\uFEFF]{3,}/g;

/** What the three find, in one pass: nearly every text has none of it. */
const HIDDEN =
  // eslint-disable-next-line no-misleading-character-class -- each of them by itself
  /[\u202A-\u202E\u2066-\u2069]|\p{M}{5}|[\u00AD\u034F\u200B-\u200F\u2060-\u2064\uFEFF]{3}/u;

const PLACEHOLDERS = new Set(
  (
    '同上 同前 〃 " ″ ditto idem -"- -//- //-// то_же то_же_самое жоғарыдағыдай ' +
    '待补 待补充 待定 待翻译 待译 占位 测试 tbd tba tbc todo xxx xx test n/a na none null undefined nan #n/a ? ?? ??? … ... - -- — ' +
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
  if (CALL.test(plain.slice(0, 80))) report('text-formula', 'none');
  if (plain.includes('<') && TAG.test(plain)) report('text-tags', 'none');
  if (!plain.includes('&')) return plain;
  const read = plainEntities(plain);
  if (read !== plain) report('text-entities', 'none', { read: read.slice(0, 80) });
  return read;
}

function withoutTurning(text: string, report: ReportCell): string {
  // eslint-disable-next-line no-control-regex -- plain text holds none of them
  if (/^[\x00-\u00AC]*$/.test(text) || !HIDDEN.test(text)) return text;
  const seen = text.replace(TURNING, '').replace(MARK_FLOOD, '$1').replace(JOINER_FLOOD, '');
  if (seen !== text) {
    const hidden = [...text].find((sign) => !seen.includes(sign)) ?? '\u0301';
    const name = `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    report('signs-hidden', 'none', { count: text.length - seen.length, signs: name });
  }
  return seen;
}
