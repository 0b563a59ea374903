import type { Lang } from '../model/texts';

export type Direction = 'ltr' | 'rtl';

/** Languages written from right to left, unless their tag names another script. */
const RTL_LANGUAGES = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const RTL_SCRIPTS = new Set(['arab', 'hebr', 'syrc', 'thaa']);
const SCRIPT = /^[a-z]{4}$/;

/** Which way a language is written. */
export function directionOf(lang: Lang): Direction {
  const [language = '', ...parts] = lang.toLowerCase().split(/[-_]/);
  const script = parts.find((part) => SCRIPT.test(part));
  const isRtl = script === undefined ? RTL_LANGUAGES.has(language) : RTL_SCRIPTS.has(script);
  return isRtl ? 'rtl' : 'ltr';
}
