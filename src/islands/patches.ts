/**
 * Small changes to a page as the build drew it, so that it is right before its programs are there.
 * An island is hydrated as it was built: what was changed in it is undone before.
 */
export class Patches {
  readonly #undo = new Map<Element | null, (() => void)[]>();

  /** Sets or, with `null`, takes away an attribute. */
  set(element: Element, name: string, value: string | null): void {
    const before = element.getAttribute(name);
    if (before === value) return;
    put(element, name, value);
    const island = element.closest('[data-island]');
    const undo = this.#undo.get(island) ?? [];
    undo.push(() => put(element, name, before));
    this.#undo.set(island, undo);
  }

  /** Puts everything in an island back as it was built. */
  undo(island: Element): void {
    for (const back of this.#undo.get(island)?.reverse() ?? []) back();
    this.#undo.delete(island);
  }
}

function put(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
