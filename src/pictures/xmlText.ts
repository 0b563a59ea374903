import { escapeMarkup } from '../format/escapeMarkup';

/** Characters that XML 1.0 forbids even when they are escaped. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** With the `u` flag a pair is one character, so that only halves without the other match. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Text for XML, between tags or inside double quotes; what no XML may hold is left out. */
export function xmlText(text: string): string {
  return escapeMarkup(text.replace(LONE_SURROGATES, '').replace(FORBIDDEN, ''));
}
