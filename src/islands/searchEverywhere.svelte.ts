import { flushSync } from 'svelte';
import type { SearchWords } from '../model/lookup';
import type { PageFacts, StoryData } from '../pages/payload';
import type { Choice } from '../state/choice.svelte';

const FIELD = 'input[name="q"]';

export type FindWords = () => Promise<SearchWords>;

/** The words that the build wrote beside the page; `null` where the page holds all there are. */
export function publishedWords({ root }: PageFacts, { searchWords }: StoryData): FindWords | null {
  if (searchWords === undefined) return null;
  return async () => {
    const address = new URL(root + searchWords, document.baseURI).href;
    const { data }: { data: SearchWords } = await import(/* @vite-ignore */ address);
    return data;
  };
}

/**
 * Brings the words of the story's other languages when something is first looked for. Where they
 * cannot be had, the page's own language is searched, and the next letter tries again. Runs in an
 * effect of the caller's.
 */
export function followSearch(choice: Choice, findWords: FindWords): void {
  let isAsked = false;
  $effect(() => {
    if (choice.chosen.q === '' || isAsked) return;
    isAsked = true;
    findWords().then(
      (words) => choice.searchIn(words),
      () => (isAsked = false),
    );
  });
}

/** What a reader wrote into the field of an island that does not answer yet: hydrated, it would be empty. */
export function typedIn(island: Element): string {
  return island.querySelector<HTMLInputElement>(FIELD)?.value.trimStart() ?? '';
}

/**
 * What a reader is writing into the search of a page that is about to be drawn anew. What is returned
 * gives the new page's choice the words, and its field the keyboard, so that the next letter is not lost.
 */
export function typingIn(document: Document): (choice: Choice) => void {
  const typed = typedIn(document.body);
  const isTyping = document.activeElement?.matches(FIELD) ?? false;
  return (choice) => {
    if (typed !== '') choice.search(typed);
    if (!isTyping) return;
    flushSync();
    document.querySelector<HTMLInputElement>(FIELD)?.focus({ preventScroll: true });
  };
}
