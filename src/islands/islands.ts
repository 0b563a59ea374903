import type { Story } from '../model/story';
import { ISLANDS } from '../pages/components';
import { ISLAND_NAMES } from '../pages/islandNames';
import type { PageFacts, StoryData } from '../pages/payload';
import type { Chosen } from '../state/address';
import { answerPress } from './answerPress';
import { followIntent } from './intent';
import { followScreen } from './nearScreen';
import { painted } from './painted';
import { followRest } from './rest';
import type { Patches } from './patches';
import type { Session } from './session.svelte';

/** The islands of a page: static as the build drew them, until one after another is hydrated. */
export interface Islands {
  /** What the islands share, brought with the story by the first that needs it. */
  readonly session: () => Promise<Session>;
  /** Shows in every island what the address chose, if it chose anything, and says what that is. */
  readonly showChoice: () => Promise<Chosen>;
  /** Makes every island answer. */
  readonly hydrateAll: () => Promise<void>;
  /** Shows another version of the story. */
  readonly renew: (story: Story) => Promise<void>;
}

/**
 * Finds the islands of a page and follows the reader: what is reached into, and what nears the
 * screen, comes alive.
 *
 * @param read the page is there to its end: until then a press is answered by a patch alone
 */
export function startIslands(
  document: Document,
  read: Promise<PageFacts>,
  patches: Patches,
): Islands {
  const places = read.then(() => [...document.querySelectorAll('[data-island]')]);
  const hydrating = new Map<Element, Promise<void>>();
  const alive = new WeakSet<Element>();
  let opened: Promise<Session> | null = null;

  async function data(): Promise<StoryData> {
    const facts = await read;
    const address = new URL(facts.data, document.baseURI).href;
    const { data }: { data: StoryData } = await import(/* @vite-ignore */ address);
    return data;
  }

  async function open(): Promise<Session> {
    const [facts, { openSession }, story] = await Promise.all([
      read,
      import('./session.svelte'),
      data(),
    ]);
    return openSession(facts, story, showAll);
  }

  function session(): Promise<Session> {
    opened ??= open();
    // A line that was down for a moment must not leave the page still for good.
    opened.catch(() => (opened = null));
    return opened;
  }

  /** Makes an island answer, once; its program is fetched at once, and then it waits for its turn. */
  function hydrate(island: Element, turn = painted): Promise<void> {
    const started = hydrating.get(island) ?? hydrateNow(island, turn);
    hydrating.set(island, started);
    started.catch(() => {
      hydrating.delete(island);
      // What was shown in advance would stand in the way of what a page does without a script.
      patches.undo(island);
    });
    return started;
  }

  async function hydrateNow(island: Element, turn: () => Promise<void>): Promise<void> {
    const name = ISLAND_NAMES.find((one) => one === island.getAttribute('data-island'));
    if (name === undefined) return;
    // On a slow line it would take the rest of the page's turn.
    const program = read.then(ISLANDS[name]);
    const [shared, { default: component }] = await Promise.all([session(), program]);
    await turn();
    patches.undo(island);
    shared.hydrate(island, component);
    alive.add(island);
  }

  async function hydrateEach(
    islands: readonly Element[],
    turn: () => Promise<void>,
  ): Promise<void> {
    for (const island of islands) {
      // Between two islands the browser paints and answers.
      if (!alive.has(island)) await hydrate(island, turn).catch(() => {});
    }
  }

  async function hydrateAll(): Promise<void> {
    await hydrateEach(await places, painted);
  }

  /** Shows a choice that was made: at once where the reader looks, everywhere else when they rest. */
  async function showAll(): Promise<void> {
    await hydrateEach((await places).filter(isInSight), rest.paused);
    await hydrateEach(await places, rest.reached);
  }

  const rest = followRest(document);
  const nearing = followScreen(places, hydrate, rest.reached);
  const stopIntent = followIntent(document, {
    isStatic: (island) => !alive.has(island),
    paused: rest.paused,
    hydrate: (island, turn) => {
      nearing.begin();
      return hydrate(island, turn);
    },
    onpress: (pressed) => answerPress(pressed, patches),
  });

  return {
    session,
    hydrateAll,
    async showChoice() {
      const { page, isAnythingChosen } = await session();
      if (isAnythingChosen || page.choice.loops) await hydrateAll();
      else (await places).forEach(patches.undo);
      return page.choice.chosen;
    },
    async renew(story) {
      const [facts, { redraw }, built] = await Promise.all([read, import('./redraw'), data()]);
      stopIntent();
      nearing.stop();
      rest.stop();
      // Only now: a reader may have opened one while these came.
      const before = opened === null ? null : await session();
      opened = redraw(facts, built, story, () => before?.close());
      await opened;
    },
  };
}

/** What the reader sees comes first. An island has no box of its own: what stands in it has. */
function isInSight({ firstElementChild }: Element): boolean {
  const box = firstElementChild?.getBoundingClientRect();
  return box !== undefined && box.top < innerHeight && box.bottom > 0;
}
