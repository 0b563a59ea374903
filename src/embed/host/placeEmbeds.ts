import { embedAddress } from './embedAddress';

/** Pixels until the frame has said how high it is: about what a view needs on a wide screen. */
const FIRST_HEIGHT = '620';

/**
 * Turns every `<div data-story-embed="VIEW">` into a frame. What stands in the div, such as a link
 * to the full page for readers without scripts, gives way, and its words become the frame's title.
 * A div whose link leads to another story is left to the script of that story.
 */
export function placeEmbeds(base: string, defaultLanguage: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-story-embed]')) {
    const link = place.querySelector('a');
    if (place.querySelector('iframe') || (link && !link.href.startsWith(base))) continue;
    const frame = document.createElement('iframe');
    frame.loading = 'lazy';
    frame.title = place.textContent.trim() || place.dataset['storyEmbed'] || 'story';
    frame.width = '100%';
    frame.height = FIRST_HEIGHT;
    frame.style.border = '0';
    frame.src = embedAddress(base, defaultLanguage, place.dataset);
    place.replaceChildren(frame);
  }
}
