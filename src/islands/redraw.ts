import { flushSync, mount } from 'svelte';
import { pruneStory } from '../model/prune';
import type { Story } from '../model/story';
import { loadIslands, pageOf } from '../pages/components';
import { withIslands } from '../pages/islandContext';
import { ISLAND_NAMES } from '../pages/islandNames';
import { payloadOf, type PageFacts, type StoryData } from '../pages/payload';
import { typingIn } from './searchEverywhere.svelte';
import { Session } from './session.svelte';
import { showWays } from './ways';

/** A page that is drawn whole shows every choice at once. */
const isShown = () => Promise.resolve();

/**
 * Draws the whole page anew in the place of the one that is there, with another version of the
 * story. What was chosen stays, as far as the new story knows it.
 *
 * @param leave ends the session before, when all is there that takes its place
 */
export async function redraw(
  facts: PageFacts,
  data: StoryData,
  story: Story,
  leave: () => void,
): Promise<Session> {
  const [component, islands] = await Promise.all([pageOf(facts)(), loadIslands()]);
  const typing = typingIn(document);
  leave();
  // The build placed the map's names for the tables that it had.
  const map = data.map === null ? null : { ...data.map, labels: null };
  const pruned = { ...data, map, story: pruneStory(story, facts.lang) };
  // The whole story is at hand; its dates in other languages come when something is looked for.
  const words = async () => (await import('../pages/storyWords')).storyWords(story);
  const session = new Session(payloadOf(facts, pruned), isShown, words);
  // The sheet that stands where the instrument begins is needed for the new page as well.
  document.head.append(...document.querySelectorAll('body link[rel="stylesheet"]'));
  // What is at work beside the page stays: an open dialog, and what staff are told.
  const old = document.querySelectorAll('body > :not(script, dialog, .staff-check)');
  for (const element of old) element.remove();
  mount(component.default, {
    target: document.body,
    props: session.page,
    context: withIslands(islands),
  });
  flushSync();
  for (const name of ISLAND_NAMES) {
    const island = document.querySelector(`[data-island="${name}"]`);
    if (island !== null) session.addAlive(island, islands[name]);
  }
  typing(session.page.choice);
  showWays(document, session.page.choice.write(''));
  document.title = story.words.title[facts.lang] ?? document.title;
  return session;
}
