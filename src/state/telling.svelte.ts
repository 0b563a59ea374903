import type { StoryEvent } from '../model/story';
import type { Chosen } from './address';
import type { Choice } from './choice.svelte';

/** How long an event stays at the usual pace while the story tells itself, in milliseconds. */
const STAY = 6000;
/** An exhibition screen goes on by itself when nobody has touched it for so long. */
const LEFT_ALONE = 60_000;

/** How many times faster than usual; each is chosen after the one before. */
export const PACES = [1, 2, 0.5] as const;
export type Pace = (typeof PACES)[number];

/**
 * "Tell it in order": walks a choice through its events, by hand or by itself. Whatever the reader
 * does otherwise ends it.
 */
export class Telling {
  readonly #choice: Choice;
  #playing: boolean = $state(false);
  #looping: boolean = $state(false);
  #pace: Pace = $state(1);
  #told: string | null = $state(null);
  /** What was chosen when the last event was told: anything else was chosen by the reader. */
  #left: Chosen | null = $state.raw(null);
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(choice: Choice) {
    this.#choice = choice;
  }

  readonly playing: boolean = $derived.by(
    () => this.#playing && this.#choice.chosen === this.#left,
  );
  readonly pace: Pace = $derived(this.#pace);
  /** The place in the order, from 1; 0 when the chosen event is not among those shown. */
  readonly position: number = $derived.by(() => {
    const id = this.#choice.chosen.event;
    return this.#choice.events.findIndex((event) => event.id === id) + 1;
  });
  /** The event that was told last, as long as it is still the chosen one. */
  readonly told: StoryEvent | null = $derived.by(() => {
    const { event } = this.#choice;
    return event !== null && event.id === this.#told ? event : null;
  });

  play(): void {
    this.#stopTimer();
    this.#playing = true;
    const isAtEnd = this.position === 0 || this.position === this.#choice.events.length;
    this.#goTo(isAtEnd ? 1 : this.position);
    this.#wait();
  }

  /** Also what happens when the reader takes over. */
  pause(): void {
    this.#playing = false;
    this.#stopTimer();
    if (this.#looping) this.#timer = setTimeout(() => this.#beginAnew(), LEFT_ALONE);
  }

  /** Somebody is there: a screen that nobody attends waits until they have gone. */
  stir(): void {
    if (this.#looping && !this.playing) this.pause();
  }

  step(by: 1 | -1): void {
    this.pause();
    const last = this.#choice.events.length;
    const from = this.position === 0 && by === -1 ? last + 1 : this.position;
    this.#goTo(Math.min(last, Math.max(1, from + by)));
  }

  changePace(): void {
    const next = PACES[(PACES.indexOf(this.#pace) + 1) % PACES.length];
    this.#pace = next ?? 1;
    if (!this.playing) return;
    this.#stopTimer();
    this.#wait();
  }

  /** For a screen that nobody attends: from the end it begins again. Returns the undo. */
  loop(): () => void {
    this.#looping = true;
    this.play();
    return () => {
      this.#looping = false;
      this.pause();
    };
  }

  /** Whoever comes next finds the whole story, from its beginning. */
  #beginAnew(): void {
    this.#choice.clearFilters();
    this.#choice.choose(null);
    this.play();
  }

  #wait(): void {
    this.#timer = setTimeout(() => {
      const isLast = this.position >= this.#choice.events.length;
      if (!this.playing || (isLast && !this.#looping)) {
        this.pause();
        return;
      }
      this.#goTo(isLast ? 1 : this.position + 1);
      this.#wait();
    }, STAY / this.#pace);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #goTo(position: number): void {
    const event = this.#choice.events[position - 1];
    if (event === undefined) return;
    this.#told = event.id;
    if (event.id !== this.#choice.chosen.event) this.#choice.choose(event.id);
    this.#left = this.#choice.chosen;
  }
}
