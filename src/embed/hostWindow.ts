/**
 * Opens the channel to the page that holds this frame, until the signal ends it. Gives the way to
 * post there, or null when this window is no frame.
 *
 * Only what that page itself sends comes in: sibling frames can post here too, and are not heard.
 * What goes out is no more than a height, so every origin may read it; nothing falsy is posted,
 * because hosts look into a message without asking whether there is one.
 */
export function openHostWindow(
  onmessage: (data: unknown) => void,
  signal: AbortSignal,
): ((message: unknown) => void) | null {
  const host = window.parent;
  if (host === window) return null;
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source === host) onmessage(event.data);
  };
  addEventListener('message', hear, { signal });
  return (message) => {
    if (message) host.postMessage(message, '*');
  };
}
