import { kindOf } from './words';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['copy', '©'],
  ['reg', '®'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['middot', '·'],
  ['ndash', '–'],
  ['mdash', '—'],
]);

/** Whom to name. Providers often give it as HTML to be copied: its words are taken. */
export const credit = kindOf<string>((text) => plainText(text) || null, { prose: true });

function plainText(html: string): string {
  return html
    .replace(/<br\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(?:#(\d{2,5})|#x([\da-f]{2,4})|([a-z]+));/gi, (sign, decimal, hex, name) => {
      if (name !== undefined) return SIGNS.get(String(name).toLowerCase()) ?? sign;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    })
    .trim();
}
