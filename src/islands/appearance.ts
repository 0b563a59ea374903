/** Light or dark when the address asks for it; else the page follows the reader's system. */
export function applyAppearance(search: string): void {
  const asked = new URLSearchParams(search).get('appearance');
  if (asked === 'light' || asked === 'dark') document.documentElement.dataset.appearance = asked;
}
