import { ISLANDS } from '../pages/components';
import { ISLAND_NAMES } from '../pages/islandContext';
import type { PageFacts, StoryData } from '../pages/payload';
import type { Story } from '../model/story';
import { followIntent } from './intent';
import { followScreen } from './nearScreen';
import { Patches } from './patches';
import type { Session } from './session.svelte';

/** The islands of a page: static as the build drew them until one after another is hydrated. */
export class Islands {
  readonly patches = new Patches();
  readonly #document: Document;
  readonly #facts: PageFacts;
  readonly #places: readonly Element[];
  readonly #hydrated = new Map<Element, Promise<void>>();
  readonly #alive = new WeakSet<Element>();
  #session: Promise<Session> | null = null;
  #begin: () => void = () => {};
  readonly #begun = new Promise<void>((begin) => (this.#begin = begin));
  #stop: () => void = () => {};

  constructor(document: Document, facts: PageFacts) {
    this.#document = document;
    this.#facts = facts;
    this.#places = [...document.querySelectorAll('[data-island]')];
  }

  /** Follows the reader: what is reached into, and what nears the screen, comes alive. */
  follow(onpress: (pressed: Element) => void): void {
    const hydrate = (island: Element) => this.hydrate(island);
    const undo = [
      followIntent(this.#document, {
        isStatic: (island) => !this.#alive.has(island) && this.#places.includes(island),
        hydrate: (island) => {
          this.#begin();
          return this.hydrate(island);
        },
        onpress,
      }),
      followScreen(this.#places, this.#begun, hydrate),
    ];
    this.#stop = () => undo.forEach((stop) => stop());
  }

  /** What the islands share, brought with the story by the first that needs it. */
  session(): Promise<Session> {
    this.#session ??= this.#openSession();
    // A line that was down for a moment must not leave the page still for good.
    this.#session.catch(() => (this.#session = null));
    return this.#session;
  }

  /** Makes an island answer, once. */
  hydrate(island: Element): Promise<void> {
    const hydrated = this.#hydrated.get(island) ?? this.#hydrate(island);
    this.#hydrated.set(island, hydrated);
    hydrated.catch(() => this.#hydrated.delete(island));
    return hydrated;
  }

  /** Shows in every island what the address chose, if it chose anything. */
  async showChoice(): Promise<void> {
    const session = await this.session();
    if (!session.isAnythingChosen && !session.page.choice.loops) {
      for (const island of this.#places) this.patches.undo(island);
      return;
    }
    await this.#hydrateAll();
  }

  /** Shows another version of the story. */
  async renew(story: Story): Promise<void> {
    const before = this.#session === null ? null : await this.session();
    const [{ redraw }, data] = await Promise.all([import('./session.svelte'), this.#data()]);
    this.#stop();
    before?.close();
    this.#session = redraw(this.#facts, data, story);
    await this.#session;
  }

  async #hydrateAll(): Promise<void> {
    for (const island of this.#places) {
      await this.hydrate(island);
      // Between two islands the browser may paint and answer.
      await new Promise((go) => setTimeout(go));
    }
  }

  async #hydrate(island: Element): Promise<void> {
    const name = ISLAND_NAMES.find((one) => one === island.getAttribute('data-island'));
    if (name === undefined) return;
    const [session, { default: component }] = await Promise.all([this.session(), ISLANDS[name]()]);
    this.patches.undo(island);
    session.hydrate(island, component);
    this.#alive.add(island);
  }

  async #openSession(): Promise<Session> {
    const [{ openSession }, data] = await Promise.all([import('./session.svelte'), this.#data()]);
    const session = openSession(this.#facts, data);
    session.whenChosen(() => void this.#hydrateAll());
    return session;
  }

  async #data(): Promise<StoryData> {
    const address = new URL(this.#facts.data, this.#document.baseURI).href;
    const { data }: { data: StoryData } = await import(/* @vite-ignore */ address);
    return data;
  }
}
