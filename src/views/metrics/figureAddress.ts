/**
 * The figure's page as others can open it: under the address that the page gives as its own, or
 * else under the one at which it was opened.
 */
export function figureAddress(href: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const search = new URL(href, document.baseURI).search;
  if (canonical !== undefined) return new URL(search, canonical).href;
  return new URL(href, document.baseURI).href;
}
