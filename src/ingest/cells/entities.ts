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
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['times', '×'],
  ['deg', '°'],
  ['eacute', 'é'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['auml', 'ä'],
]);

/** The signs of a web page's source as what they mean; what is no such sign stays. */
export function plainEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,8}));/gi,
    (sign, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return SIGNS.get(name.toLowerCase()) ?? sign;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : sign;
    },
  );
}
