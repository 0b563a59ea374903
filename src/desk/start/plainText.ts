const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};

/** Text as it would be read from a web page: TimelineJS sheets hold HTML, a story holds none. */
export function plainText(typed: string): string {
  if (!/<[a-z/]|&[a-z#]/i.test(typed)) return typed.trim();
  return typed
    .replace(/<br\s*\/?>|<\/(?:p|div|li|h\d)>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(
      /&(?:#(\d{1,6})|([a-z]+));/gi,
      (all, code: string | undefined, name: string | undefined) =>
        code === undefined ? (NAMED[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** The first address of a web page in a text, as a link or written out. */
export function firstLink(typed: string): string | null {
  return /https?:\/\/[^\s"'<>，。；]+/i.exec(typed)?.[0] ?? null;
}
