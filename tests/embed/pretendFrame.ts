import { vi } from 'vitest';

/** jsdom has no layout and no host: this gives the test's window both. */
export interface PretendFrame {
  /** The heights told so far, in AMP's words; every height is told in all words at once. */
  readonly told: readonly number[];
  /** Everything posted to the host so far. */
  readonly posted: readonly unknown[];
  /** Lays the page out anew; a width of 0 is a hidden frame. The observer fires if `seen`. */
  layOut(height: number, options?: { width?: number; seen?: boolean }): void;
  hostSays(data: unknown): void;
  siblingSays(data: unknown): void;
  fontsAreThere(): Promise<void>;
  observing(): boolean;
}

export function pretendFrame(): PretendFrame {
  const posted: unknown[] = [];
  const told: number[] = [];
  const host = anotherWindow();
  const sibling = anotherWindow();
  let box = new DOMRect(0, 0, 640, 0);
  const observers = new Set<() => void>();
  let loadFonts = () => {};
  const fonts = new Promise<void>((resolve) => (loadFonts = resolve));

  host.postMessage = (message: unknown) => {
    posted.push(message);
    const { type, height } = Object(message) as { type?: string; height?: number };
    if (type === 'embed-size' && height !== undefined) told.push(height);
  };
  vi.stubGlobal('parent', host);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly callback: () => void) {}
      observe() {
        observers.add(this.callback);
      }
      disconnect() {
        observers.delete(this.callback);
      }
    },
  );
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { ready: fonts },
  });
  const root = document.documentElement;
  vi.spyOn(root, 'getBoundingClientRect').mockImplementation(() => box);
  vi.spyOn(root, 'clientWidth', 'get').mockImplementation(() => box.width);

  const say = (source: Window, data: unknown) =>
    window.dispatchEvent(new MessageEvent('message', { data, source }));
  return {
    told,
    posted,
    layOut(height, { width = 640, seen = true } = {}) {
      box = new DOMRect(0, 0, width, height);
      if (seen) for (const callback of observers) callback();
      vi.advanceTimersByTime(1);
    },
    hostSays: (data) => void say(host, data),
    siblingSays: (data) => void say(sibling, data),
    fontsAreThere: async () => {
      loadFonts();
      await vi.advanceTimersByTimeAsync(1);
    },
    observing: () => observers.size > 0,
  };
}

function anotherWindow(): Window {
  const frame = document.body.appendChild(document.createElement('iframe'));
  if (frame.contentWindow === null) throw new Error('jsdom gave the frame no window');
  return frame.contentWindow;
}
