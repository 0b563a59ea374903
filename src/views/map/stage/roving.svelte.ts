import { nextOnMap } from './mapKeys';

/** One tab stop for all marks and ties of the map; arrow keys lead from one to the next. */
export class Roving {
  readonly #read: () => readonly string[];
  readonly #first: () => string | null;
  #focused: string | null = $state(null);

  /**
   * @param read the ids of the stops, in their order; each is drawn with it as `data-stop`
   * @param first the stop to begin at, where none has had the focus yet; `null` for the first one
   */
  constructor(read: () => readonly string[], first: () => string | null) {
    this.#read = read;
    this.#first = first;
  }

  readonly #stops = $derived.by(() => this.#read());
  readonly tabStop: string | null = $derived.by(() => {
    const wanted = [this.#focused, this.#first()];
    const found = wanted.find((id) => id !== null && this.#stops.includes(id));
    return found ?? this.#stops[0] ?? null;
  });

  /** Goes where a key pressed on a stop leads; whether it leads anywhere. */
  follow(press: KeyboardEvent, box: HTMLElement): boolean {
    if (press.shiftKey || press.altKey || press.ctrlKey || press.metaKey) return false;
    const stop = press.target instanceof Element ? press.target.closest('[data-stop]') : null;
    const next = nextOnMap(this.#stops, stop?.getAttribute('data-stop') ?? '', press.key);
    if (next !== null) this.focus(next, box);
    return next !== null;
  }

  /** The map itself brings a stop into view: the page must not scroll to where it still is. */
  focus(id: string, box: HTMLElement): void {
    this.#focused = id;
    const stops = [...box.querySelectorAll<SVGElement>('[data-stop]')];
    const stop = stops.find((one) => one.getAttribute('data-stop') === id);
    stop?.focus({ preventScroll: true });
  }
}
