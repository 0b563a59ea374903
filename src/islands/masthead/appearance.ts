export type Look = 'light' | 'dark';

/** Light or dark when the address asks for it; else the page follows the reader's system. */
export function applyAppearance(search: string): void {
  const look = askedLook(search);
  if (look !== null) document.documentElement.dataset.appearance = look;
}

function askedLook(search: string): Look | null {
  const asked = new URLSearchParams(search).get('appearance');
  return asked === 'light' || asked === 'dark' ? asked : null;
}

/** A query that asks for a look, or for none, and else says what it said. */
export function withLook(search: string, look: string | undefined): string {
  const parts = search.replace(/^\?/, '').split('&');
  const rest = parts.filter((part) => part !== '' && !part.startsWith('appearance='));
  if (look !== undefined) rest.push(`appearance=${look}`);
  return rest.length === 0 ? '' : `?${rest.join('&')}`;
}
