import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Basemap } from '../../../../src/views/map/ground/basemap';
import MapNotice from '../../../../src/views/map/panels/MapNotice.svelte';
import { makeLocale } from '../../../makeLocale';

const OURS: Basemap = {
  light: 'light.svg',
  dark: 'dark.svg',
  extent: [20, -10, 160, 68],
  borders: 'natural-earth',
  attribution: null,
  reviewNumber: null,
  relief: null,
  world: null,
};
const THEIRS: Basemap = {
  ...OURS,
  borders: 'own',
  attribution: 'A bureau <b>of maps</b>',
  reviewNumber: 'GS(2026)0000',
};
const TILES = { layers: [], servers: [], attribution: '© Someone with tiles' };

function linesOf(basemap: Basemap, change: { tiles?: typeof TILES; tilesFailed?: boolean } = {}) {
  const { container } = render(MapNotice, {
    props: { basemap, tiles: null, tilesFailed: false, locale: makeLocale(), ...change },
  });
  return [...container.querySelectorAll('span')].map(({ textContent }) => textContent);
}

describe('the line under the map', () => {
  it('says whose lines they are and whose data', () => {
    expect(linesOf(OURS)).toEqual([
      'Boundaries follow Natural Earth and imply no opinion on any legal status.',
      'Map: Natural Earth',
    ]);
    expect(linesOf({ ...OURS, borders: 'none' })[0]).toBe('No boundaries are shown.');
  });

  it('prints the credit and the review number of a newsroom’s own map as they stand there', () => {
    expect(linesOf(THEIRS)).toEqual([
      'Boundaries as the publisher supplied them.',
      'Map: A bureau <b>of maps</b>',
      'Map review number: GS(2026)0000',
    ]);
    expect(linesOf({ ...THEIRS, attribution: null, reviewNumber: null })).toEqual([
      'Boundaries as the publisher supplied them.',
    ]);
  });

  it('names those whose tiles lie over it, and nobody else', () => {
    expect(linesOf(THEIRS, { tiles: TILES })).toEqual(['Map: © Someone with tiles']);
  });

  it('tells of tiles that cannot be had, beside what it shows instead', () => {
    const lines = linesOf(THEIRS, { tilesFailed: true });
    expect(lines).toContain('Map review number: GS(2026)0000');
    expect(lines.at(-1)).toBe('The online map cannot be reached; the built-in map is shown.');
  });
});
