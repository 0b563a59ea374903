import { placeEmbeds } from './placeEmbeds';
import { sizeFrames } from './sizeFrames';

/**
 * Makes the embeds of the story under `base` work in this page: those that are there, and those
 * that come later. Returns its undo, which leaves the frames as they are.
 */
export function startHost(base: string, defaultLanguage: string): () => void {
  const stopSizing = sizeFrames(base);
  // While the page is still being read, a placeholder may not have all its words yet.
  const place = () => {
    if (document.readyState !== 'loading') placeEmbeds(base, defaultLanguage);
  };
  const observer = new MutationObserver(place);
  observer.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', place);
  place();
  return () => {
    stopSizing();
    observer.disconnect();
    removeEventListener('DOMContentLoaded', place);
  };
}
