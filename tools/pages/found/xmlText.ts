import { escapeHtml } from '../html';

/** Characters that XML 1.0 forbids even when they are escaped. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for XML, between tags or inside double quotes; what no XML may hold is left out. */
export function xmlText(text: string): string {
  return escapeHtml(text.replace(LONE_SURROGATES, '').replace(FORBIDDEN, ''));
}
