import type { Telling } from '../state/telling.svelte';

/**
 * Whoever presses a key or a button on the instrument takes over from the telling; to pass by with
 * the tabulator or the wheel is not to take over. Returns the undo.
 */
export function pauseOnTakeOver(document: Document, telling: Telling): () => void {
  const end = new AbortController();
  const options = { signal: end.signal, capture: true, passive: true };
  const isInFrame = ({ target }: Event) =>
    target instanceof Element && target.closest('.instrument .frame') !== null;
  const take = (event: Event) => {
    if (isInFrame(event)) telling.pause();
    else telling.stir();
  };
  document.addEventListener('pointerdown', take, options);
  document.addEventListener(
    'keydown',
    (press) => {
      if (press.key !== 'Tab' && press.key !== 'Shift') take(press);
    },
    options,
  );
  document.addEventListener(
    'wheel',
    (wheel) => {
      if (wheel.ctrlKey || wheel.metaKey) take(wheel);
    },
    options,
  );
  return () => end.abort();
}
