import { embedAddress } from './embedAddress';

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
    // Until the frame has said how high it is: about what a view needs on a wide screen.
    frame.style.cssText = 'width:100%;height:620px;border:0';
    frame.src = embedAddress(base, defaultLanguage, place.dataset);
    place.replaceChildren(frame);
  }
}
