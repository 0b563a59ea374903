import { whenIdle } from '../live/whenIdle';

/** Between two presses of a reader at work pass fewer milliseconds than these. */
const PAUSE = 300;
const PRESSES = ['pointerdown', 'keydown'] as const;

interface Rest {
  /** Resolves when the page has nothing better to do and the reader presses nothing. */
  readonly reached: () => Promise<void>;
  readonly stop: () => void;
}

/** Knows when a reader rests: what nobody asked for is drawn then, so that no press waits for it. */
export function followRest(document: Document): Rest {
  const end = new AbortController();
  const { signal } = end;
  let pressed = -Infinity;
  for (const press of PRESSES) {
    const note = ({ timeStamp }: Event) => (pressed = timeStamp);
    document.addEventListener(press, note, { signal, capture: true, passive: true });
  }
  return {
    async reached() {
      for (;;) {
        await new Promise<void>((go) => whenIdle(go));
        const left = pressed + PAUSE - performance.now();
        if (left <= 0) return;
        await new Promise((go) => setTimeout(go, left));
      }
    },
    stop: () => end.abort(),
  };
}
