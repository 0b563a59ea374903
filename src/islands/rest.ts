import { whenIdle } from '../live/whenIdle';
import { painted } from './painted';

/** Between two presses of a reader at work pass fewer milliseconds than these. */
const PAUSE = 200;
/** Who holds a finger down for longer than these milliseconds does not press. */
const HELD = 1000;

export interface Rest {
  /** Resolves when no finger is down and what was pressed has been answered on the screen for a while. */
  readonly paused: () => Promise<void>;
  /** Resolves when besides the page has nothing better to do. */
  readonly reached: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * Knows when a reader rests: islands are drawn then, so that no press waits for it, and no node is
 * drawn anew under a finger and takes the click along.
 */
export function followRest(document: Document): Rest {
  const end = new AbortController();
  const { signal } = end;
  let restsAt = -Infinity;
  const follow = (name: string, note: () => void) => {
    document.addEventListener(name, note, { signal, capture: true, passive: true });
  };
  const worksFor = (time: number) => {
    restsAt = performance.now() + time;
  };
  follow('pointerdown', () => worksFor(HELD));
  for (const name of ['pointerup', 'pointercancel', 'keydown']) follow(name, () => worksFor(PAUSE));
  follow('click', () => {
    worksFor(HELD);
    void painted().then(() => worksFor(PAUSE));
  });

  async function paused(): Promise<void> {
    for (;;) {
      await painted();
      const left = restsAt - performance.now();
      if (left <= 0) return;
      await new Promise((go) => setTimeout(go, left));
    }
  }
  return {
    paused,
    async reached() {
      await new Promise<void>((go) => whenIdle(go));
      await paused();
    },
    stop: () => end.abort(),
  };
}
