import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followScreen } from '../../src/islands/nearScreen';

type Seen = (entries: readonly { isIntersecting: boolean; target: Element }[]) => void;
let see: Seen = () => {};
let watched: Element[] = [];

beforeEach(() => {
  watched = [];
  document.body.innerHTML =
    '<div data-island="a"><p></p></div><div data-island="b"><p></p></div><div data-island="c"></div>';
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(call: (entries: Parameters<Seen>[0], self: unknown) => void) {
        see = (entries) => call(entries, this);
      }
      observe = (element: Element) => watched.push(element);
      unobserve = (element: Element) => (watched = watched.filter((one) => one !== element));
      disconnect = () => (watched = []);
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const islands = () => Promise.resolve([...document.querySelectorAll('[data-island]')]);
const rest = () => new Promise<void>((go) => setTimeout(go));
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('followScreen', () => {
  it('watches nothing before the reader begins to move', async () => {
    followScreen(islands(), async () => {}, rest);
    expect(watched).toEqual([]);
    dispatchEvent(new Event('scroll'));
    await settle();
    expect(watched).toHaveLength(2);
  });

  it('tells of islands one after another, each once', async () => {
    const told: string[] = [];
    let running = 0;
    const nearing = followScreen(
      islands(),
      async (island) => {
        running += 1;
        expect(running).toBe(1);
        await new Promise((done) => setTimeout(done));
        running -= 1;
        told.push(island.getAttribute('data-island') ?? '');
      },
      rest,
    );
    nearing.begin();
    await settle();
    see(watched.map((target) => ({ isIntersecting: true, target })));
    await vi.waitFor(() => expect(told).toEqual(['a', 'b']));
    expect(watched).toEqual([]);
  });

  it('goes on after an island that failed', async () => {
    const told: string[] = [];
    const nearing = followScreen(
      islands(),
      async (island) => {
        const name = island.getAttribute('data-island') ?? '';
        if (name === 'a') throw new Error('no script');
        told.push(name);
      },
      rest,
    );
    nearing.begin();
    await settle();
    see(watched.map((target) => ({ isIntersecting: true, target })));
    await vi.waitFor(() => expect(told).toEqual(['b']));
  });

  it('does nothing more after its undo', async () => {
    const told: Element[] = [];
    const nearing = followScreen(islands(), async (island) => void told.push(island), rest);
    nearing.stop();
    dispatchEvent(new Event('scroll'));
    expect(watched).toEqual([]);
    await settle();
    expect(told).toEqual([]);
  });
});
