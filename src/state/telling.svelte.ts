import type { Choice } from './choice.svelte';

/** How long an event stays while the story tells itself, in milliseconds. */
const PACE = 6000;

/**
 * "Tell it in order": walks a choice through its events, by hand or by itself. Whatever else
 * changes the choice ends it.
 */
export class Telling {
  readonly #choice: Choice;
  #playing: boolean = $state(false);
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(choice: Choice) {
    this.#choice = choice;
  }

  readonly playing: boolean = $derived(this.#playing);
  /** The place in the order, from 1; 0 when the chosen event is not among those shown. */
  readonly position: number = $derived.by(() => {
    const id = this.#choice.chosen.event;
    return this.#choice.events.findIndex((event) => event.id === id) + 1;
  });

  play(): void {
    this.#playing = true;
    if (this.position === 0 || this.position === this.#choice.events.length) this.#goTo(1);
    this.#wait();
  }

  pause(): void {
    this.#playing = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  step(by: 1 | -1): void {
    this.pause();
    const last = this.#choice.events.length;
    const from = this.position === 0 && by === -1 ? last + 1 : this.position;
    this.#goTo(Math.min(last, Math.max(1, from + by)));
  }

  #wait(): void {
    this.#timer = setTimeout(() => {
      if (this.position >= this.#choice.events.length) {
        this.pause();
        return;
      }
      this.#goTo(this.position + 1);
      this.#wait();
    }, PACE);
  }

  #goTo(position: number): void {
    const event = this.#choice.events[position - 1];
    if (event !== undefined && event.id !== this.#choice.chosen.event) {
      this.#choice.choose(event.id);
    }
  }
}
