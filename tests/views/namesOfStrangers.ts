/** Elements inside pictures that are of HTML: they have a name and a place, and cannot be seen. */
export function namesOfStrangers(): readonly string[] {
  return [...document.querySelectorAll('svg *')]
    .filter(({ namespaceURI }) => namespaceURI !== 'http://www.w3.org/2000/svg')
    .map(({ localName }) => localName);
}
