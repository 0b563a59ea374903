import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openMovableMap } from '../../../../src/views/map/leaflet/leafletMap';
import type { MovableMapInput } from '../../../../src/views/map/ground/movableMap';
import { MovableStage } from '../../../../src/views/map/stage/movableStage.svelte';

const EXTENT = [20, -10, 160, 68] as const;
const TILES = { layers: [], servers: [], attribution: '© Someone with tiles' };

/** An element comes near at once, and never changes its size. */
class Watcher {
  readonly #tell: (entries: readonly { isIntersecting: boolean }[]) => void;
  constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }
  observe(): void {
    this.#tell([{ isIntersecting: true }]);
  }
  disconnect(): void {}
}

let still: HTMLElement;
const drawing = () =>
  still.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Watcher);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  still = document.body.appendChild(document.createElement('div'));
});
afterEach(() => vi.unstubAllGlobals());

async function open(stage: MovableStage) {
  let told: Pick<MovableMapInput, 'ontilesshow' | 'ontilesfail'> | null = null;
  let moves: Record<'began' | 'changed', () => void> | null = null;
  const [ties, marks] = [drawing(), drawing()];
  const container = document.body.appendChild(document.createElement('div'));
  const load = () =>
    Promise.resolve((input: MovableMapInput) => {
      told = input;
      const map = openMovableMap({ ...input, tiles: null });
      return {
        ...map,
        onview(began: () => void, changed: () => void) {
          moves = { began, changed };
          return map.onview(began, changed);
        },
      };
    });
  const image = { light: 'light.svg', dark: 'dark.svg', extent: EXTENT, relief: null };
  const basemap = { ...image, world: null, attribution: null, reviewNumber: null };
  const close = stage.open(container, load, {
    basemap: { ...basemap, borders: 'natural-earth' },
    image,
    extent: EXTENT,
    frame: { x: 0.6, y: 0.3, width: 0.2, height: 0.1 },
    tiles: TILES,
    ties,
    marks,
  });
  await vi.waitFor(() => expect(stage.map).not.toBeNull());
  return { ties, marks, container, close, told: () => told, moves: () => moves };
}

describe('MovableStage', () => {
  it('gives ties and marks to the movable map and takes both home again', async () => {
    const stage = new MovableStage();
    const { ties, marks, container, close } = await open(stage);
    expect(container.contains(ties) && container.contains(marks)).toBe(true);
    close();
    expect(stage.map).toBeNull();
    expect([...still.children]).toEqual([ties, marks]);
  });

  it('knows the tiles that are shown, from the first to the last', async () => {
    const stage = new MovableStage();
    const { close, told } = await open(stage);
    expect(stage.shownTiles).toBeNull();
    told()?.ontilesshow();
    expect(stage.shownTiles).toEqual(TILES);
    told()?.ontilesfail();
    expect([stage.shownTiles, stage.tilesFailed]).toEqual([null, true]);
    close();
    expect(stage.tilesFailed).toBe(false);
  });

  it('is at rest a while after the last change, and not while the next one runs', async () => {
    const stage = new MovableStage();
    const { close, moves } = await open(stage);
    vi.useFakeTimers();
    let isRested = false;
    const rest = stage.rested().then(() => (isRested = true));
    moves()?.changed();
    vi.advanceTimersByTime(50);
    moves()?.began();
    await vi.advanceTimersByTimeAsync(5000);
    expect(isRested).toBe(false);
    moves()?.changed();
    vi.advanceTimersByTime(500);
    await rest;
    expect(isRested).toBe(true);
    close();
    vi.useRealTimers();
  });
});
