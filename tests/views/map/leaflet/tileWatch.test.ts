import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchTiles } from '../../../../src/views/map/leaflet/tileWatch';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function watched() {
  const seen = { failures: 0 };
  return { seen, watch: watchTiles(() => (seen.failures += 1)) };
}

const times = (n: number, act: () => void) => Array.from({ length: n }).forEach(act);

describe('watchTiles', () => {
  it('gives up after four refusals, once', () => {
    const { seen, watch } = watched();
    times(3, watch.refused);
    expect(seen.failures).toBe(0);
    times(9, watch.refused);
    expect(seen.failures).toBe(1);
  });

  it('bears refusals among tiles that come', () => {
    const { seen, watch } = watched();
    times(20, () => {
      watch.loaded();
      times(7, watch.refused);
    });
    expect(seen.failures).toBe(0);
  });

  it.each([1, 500])('gives up when %i came and then no more do', (came) => {
    const { seen, watch } = watched();
    times(came, watch.loaded);
    times(7, watch.refused);
    expect(seen.failures).toBe(0);
    watch.refused();
    expect(seen.failures).toBe(1);
  });

  it('gives up when nothing comes at all', () => {
    const { seen } = watched();
    vi.advanceTimersByTime(8000);
    expect(seen.failures).toBe(1);
  });

  it('waits on when a single tile came', () => {
    const { seen, watch } = watched();
    watch.loaded();
    vi.advanceTimersByTime(60_000);
    expect(seen.failures).toBe(0);
  });

  it('is silent once it is stopped', () => {
    const { seen, watch } = watched();
    watch.stop();
    times(9, watch.refused);
    vi.advanceTimersByTime(60_000);
    expect(seen.failures).toBe(0);
  });
});
