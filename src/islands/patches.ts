/**
 * Small changes to a page as the build drew it, so that it is right before its programs are there.
 * An island is hydrated as it was built: what was changed in it is undone before.
 */
export interface Patches {
  /** Sets or, with `null`, takes away an attribute. */
  readonly set: (element: Element, name: string, value: string | null) => void;
  /** Puts everything in an island back as it was built. */
  readonly undo: (island: Element) => void;
}

export function startPatches(): Patches {
  const done = new Map<Element | null, (() => void)[]>();
  return {
    set(element, name, value) {
      const before = element.getAttribute(name);
      if (before === value) return;
      put(element, name, value);
      const island = element.closest('[data-island]');
      done.set(island, [...(done.get(island) ?? []), () => put(element, name, before)]);
    },
    undo(island) {
      for (const back of done.get(island)?.reverse() ?? []) back();
      done.delete(island);
    },
  };
}

function put(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
