import { describe, expect, it } from 'vitest';
import type { Tie } from '../../../../src/model/ties';
import { drawTies, weakTies } from '../../../../src/views/map/ties/drawnTies';
import { makeLookup, makePlace } from '../../../makeStory';

const places = Array.from({ length: 101 }, (_, i) => makePlace(`p${i}`, 40, i));
const lookup = makeLookup({
  places,
  topics: ['one', 'two'].map((id) => ({ id, name: { en: id } })),
});
const WORLD = [-180, -85, 180, 85] as const;
const none: ReadonlySet<string> = new Set();

function tieTo(i: number, change: Partial<Tie> = {}): Tie {
  const ends = { from: 'p0', to: `p${i}` };
  const records = { events: ['e'], agreements: [], topic: 'one', km: 1 };
  return { id: `p0~p${i}`, ...ends, ...records, ...change };
}

const ties = Array.from({ length: 100 }, (_, i) => tieTo(i + 1));

describe('drawTies', () => {
  it('draws a line thicker with more in common, within bounds', () => {
    const most = Array.from({ length: 5000 }, (_, i) => `e${i}`);
    const widths = drawTies(
      [tieTo(1), tieTo(2, { agreements: ['a'] }), tieTo(3, { events: most })],
      none,
      lookup,
      WORLD,
    ).map(({ weight }) => weight);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
    expect(widths[2]).toBe(5);
  });

  it('gives each the colour of its topic', () => {
    const [one, two, other] = drawTies(
      [tieTo(1), tieTo(2, { topic: 'two' }), tieTo(3, { topic: 'gone' })],
      none,
      lookup,
      WORLD,
    ).map(({ colour }) => colour);
    expect(new Set([one, two, other]).size).toBe(3);
  });

  it('draws the eighty strongest, and of the others those that are active', () => {
    expect(drawTies(ties, none, lookup, WORLD).map(({ tie }) => tie)).toEqual(ties.slice(0, 80));
    const weak = weakTies(ties, new Set(['p0~p3', 'p0~p95']));
    expect(weak).toEqual(['p0~p95']);
    const drawn = drawTies(ties, new Set(weak), lookup, WORLD).map(({ tie }) => tie.id);
    expect(drawn).toHaveLength(81);
    expect(drawn.at(-1)).toBe('p0~p95');
  });

  it('leaves out a tie to a place that is not there', () => {
    expect(drawTies([tieTo(1, { to: 'nowhere' })], none, lookup, WORLD)).toEqual([]);
  });
});
