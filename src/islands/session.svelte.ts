import { flushSync, hydrate, unmount, type Component } from 'svelte';
import GuardedView from '../pages/GuardedView.svelte';
import { pagePropsOf, type PageProps } from '../pages/pageProps';
import { payloadOf, type PageFacts, type PagePayload, type StoryData } from '../pages/payload';
import { showInAddressBar } from '../state/addressBar';
import { drawnAhead } from '../ui/drawnAhead';
import { drawOnPaper } from './onPaper';
import { followTaps, showTold } from './entries';
import { pauseOnTakeOver } from './pauseOnTakeOver';
import { followRecordLinks } from './recordLinks';
import { followSearch, publishedWords, typedIn, type FindWords } from './searchEverywhere.svelte';
import { showWays } from './ways';

/** One reader's stay on a page: what was chosen, and the islands that share it. */
export class Session {
  readonly page: PageProps;
  readonly #payload: PagePayload;
  /** What stands in each island that answers. */
  readonly #alive = new Map<Element, Component<PageProps>>();
  readonly #close: (() => void)[] = [];

  /**
   * @param show makes every island show the choice; the address follows what is shown
   * @param findWords brings what is searched besides the page's own language
   */
  constructor(payload: PagePayload, show: () => Promise<void>, findWords: FindWords | null) {
    this.#payload = payload;
    this.page = pagePropsOf(payload);
    const { choice, telling } = this.page;
    choice.read(location.search);
    const taps = followTaps(document, () => choice.chosen.event);
    const links = followRecordLinks(document, choice);
    let told: string | null = null;
    const tell = () => {
      showInAddressBar(choice);
      showWays(document, choice.write(''));
      const now = telling.told?.id ?? null;
      if (now !== null && now !== told) showTold(document);
      told = now;
      taps.settle();
      links.settle();
    };
    this.#close.push(
      pauseOnTakeOver(document, telling),
      links.stop,
      drawOnPaper(this.#alive, () => pageOnPaper(payload, choice)),
      taps.stop,
      $effect.root(() => {
        if (findWords !== null) followSearch(choice, findWords);
        $effect(() => {
          // What is told may be what was chosen already.
          void telling.told;
          if (this.isAnythingChosen) void show().then(tell);
          else tell();
        });
      }),
    );
  }

  get isAnythingChosen(): boolean {
    return this.page.choice.write('') !== '';
  }

  /**
   * Makes an island answer. It is hydrated as the build drew it, with nothing chosen, and only then
   * given the choice.
   */
  hydrate(island: Element, component: Component<PageProps>): void {
    const { page } = this;
    const typed = typedIn(island);
    const isUntouched = !this.isAnythingChosen && page.choice.pointed === null;
    let given: PageProps = $state.raw(
      isUntouched ? page : pagePropsOf(this.#payload, page.choice.lookup),
    );
    const { payload, locale } = page;
    // An island that cannot come alive stays as it was drawn, and the others do not hear of it.
    const built = [...island.childNodes].map((node) => node.cloneNode(true));
    const instance = attempt(
      () =>
        hydrate(GuardedView, {
          target: island,
          context: drawnAhead(),
          props: {
            view: component,
            drawn: () => built,
            payload,
            locale,
            get choice() {
              return given.choice;
            },
            get telling() {
              return given.telling;
            },
          },
        }),
      () => island.replaceChildren(...built),
    );
    this.#close.push(() => void unmount(instance));
    this.addAlive(island, component);
    flushSync();
    if (!isUntouched) {
      given = page;
      flushSync();
    }
    if (typed !== '') page.choice.search(typed);
  }

  /** Notes what is alive: on paper it is drawn anew, in its full extent. */
  addAlive(island: Element, component: Component<PageProps>): void {
    this.#alive.set(island, component);
  }

  /** Ends the stay: nothing of it listens any more. */
  close(): void {
    for (const close of this.#close) close();
  }
}

export function openSession(facts: PageFacts, data: StoryData, show: () => Promise<void>): Session {
  return new Session(payloadOf(facts, data), show, publishedWords(facts, data));
}

/** What the reader's filters leave, with nothing chosen among it. */
function pageOnPaper(payload: PagePayload, choice: PageProps['choice']): PageProps {
  const page = pagePropsOf({ ...payload, story: choice.lookup.story });
  page.choice.read(choice.write(''));
  page.choice.choose(null);
  if (choice.lookup.searchWords !== undefined) page.choice.searchIn(choice.lookup.searchWords);
  return page;
}

/** Does something that may fail half way, and then puts back what was there. */
function attempt<T>(act: () => T, putBack: () => void): T {
  try {
    return act();
  } catch (error) {
    putBack();
    throw error;
  }
}
