/** Milliseconds that the hint stays after the last gesture that needs it. */
const STAYS = 1400;

/**
 * Tells when a reader seems to want to move the map with a gesture that scrolls the page: the
 * wheel without Ctrl or ⌘, one finger.
 *
 * @returns the undo
 */
export function watchGestures(map: HTMLElement, show: (isShown: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const hide = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    show(false);
  };
  const hint = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(hide, STAYS);
    show(true);
  };
  const onwheel = (event: WheelEvent) => (event.ctrlKey || event.metaKey ? hide() : hint());
  const ontouch = (event: TouchEvent) => (event.touches.length > 1 ? hide() : hint());
  map.addEventListener('wheel', onwheel, { passive: true });
  map.addEventListener('touchmove', ontouch, { passive: true });
  return () => {
    hide();
    map.removeEventListener('wheel', onwheel);
    map.removeEventListener('touchmove', ontouch);
  };
}
