/** Milliseconds that the hint stays after the last gesture that needs it. */
const STAYS = 1400;

/** What a reader tried to move the map with. */
export type Gesture = 'wheel' | 'finger';

/**
 * Tells when a reader seems to want to move the map with a gesture that scrolls the page: the
 * wheel without Ctrl or ⌘, one finger. Lists and panels over the map scroll by the same.
 *
 * @param show what was tried; `null` when there is nothing to say any more
 * @returns the undo
 */
export function watchGestures(map: HTMLElement, show: (tried: Gesture | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const hide = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    show(null);
  };
  const hint = (tried: Gesture, { target }: Event) => {
    if (target instanceof Element && target.closest('[data-panel]') !== null) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(hide, STAYS);
    show(tried);
  };
  const onwheel = (event: WheelEvent) =>
    event.ctrlKey || event.metaKey ? hide() : hint('wheel', event);
  const ontouch = (event: TouchEvent) =>
    event.touches.length > 1 ? hide() : hint('finger', event);
  map.addEventListener('wheel', onwheel, { passive: true });
  map.addEventListener('touchmove', ontouch, { passive: true });
  return () => {
    hide();
    map.removeEventListener('wheel', onwheel);
    map.removeEventListener('touchmove', ontouch);
  };
}
