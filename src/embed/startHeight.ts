import { startTalk } from './hostTalk';
import { openHostWindow } from './hostWindow';
import { measureContent } from './measureContent';
import { propPage, requestNativeSize } from './nativeSizing';

export interface HeightOptions {
  /** The frame's address as the host gave it: `location.href`, before anything is written to it. */
  readonly address: string;
}

/** Milliseconds until a hidden frame looks again whether it has a height. */
const LOOK_AGAIN = 500;

/**
 * Tells the page around this frame how high the content is, on every change and in every
 * protocol, and answers when that page asks. Says nothing while nothing changes. Call it once the
 * body is there. Returns its undo; in a window that is no frame it does nothing.
 */
export function startHeight({ address }: HeightOptions): () => void {
  const talk = startTalk(address);
  const end = new AbortController();
  const { signal } = end;
  const post = openHostWindow((data) => {
    if (talk.hear(data)) tell(true);
  }, signal);
  if (!post) return () => {};

  let told: number | null = null;
  const tell = (asked?: boolean) => {
    if (signal.aborted) return;
    const height = measureContent();
    if (height === null) {
      // WordPress hides a frame until its first message, and observers sleep in a hidden frame.
      if (asked) told = null;
      else setTimeout(tell, LOOK_AGAIN);
    } else if (asked || height !== told) {
      told = height;
      talk.say(height, innerWidth).forEach(post);
      requestNativeSize();
    }
  };
  // Not at once: the least height of the root would change inside the observer's own round.
  const look = () => setTimeout(tell);

  const observer = new ResizeObserver(look);
  observer.observe(document.documentElement);
  // While the root is held at a least height, only the body shows that the content has shrunk.
  observer.observe(document.body);
  addEventListener('load', look, { signal });
  void document.fonts.ready.then(look);

  return () => {
    end.abort();
    observer.disconnect();
    propPage('', '');
  };
}
