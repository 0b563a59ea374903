/** A page that is not seen is not painted: what waits for it goes on after so many milliseconds. */
const UNSEEN = 500;

/** Resolves when what was changed is on the screen, in a task of its own. */
export function painted(): Promise<void> {
  return new Promise((go) => {
    const timer = setTimeout(go, UNSEEN);
    requestAnimationFrame(() => {
      setTimeout(() => {
        clearTimeout(timer);
        go();
      });
    });
  });
}
