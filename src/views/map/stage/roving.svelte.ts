import { nextOnMap } from './mapKeys';

/** One tab stop for all marks and ties of the map; arrow keys lead from one to the next. */
export class Roving {
  readonly #read: () => readonly string[];
  #focused: string | null = $state(null);

  /** @param read the ids of the stops, in their order; each is drawn with it as `data-stop` */
  constructor(read: () => readonly string[]) {
    this.#read = read;
  }

  readonly #stops = $derived.by(() => this.#read());
  readonly tabStop: string | null = $derived.by(() => {
    const isThere = this.#focused !== null && this.#stops.includes(this.#focused);
    return isThere ? this.#focused : (this.#stops[0] ?? null);
  });

  /** Goes where a key pressed on a stop leads; whether it leads anywhere. */
  follow(press: KeyboardEvent, box: HTMLElement): boolean {
    if (press.shiftKey || press.altKey || press.ctrlKey || press.metaKey) return false;
    const stop = press.target instanceof Element ? press.target.closest('[data-stop]') : null;
    const next = nextOnMap(this.#stops, stop?.getAttribute('data-stop') ?? '', press.key);
    if (next !== null) this.focus(next, box);
    return next !== null;
  }

  focus(id: string, box: HTMLElement): void {
    this.#focused = id;
    const stops = [...box.querySelectorAll<SVGElement>('[data-stop]')];
    stops.find((stop) => stop.getAttribute('data-stop') === id)?.focus();
  }
}
