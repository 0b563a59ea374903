import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../src/model/settings';
import { chooseBasemap } from '../../tools/pages/basemap/chooseBasemap';
import { makePlace, makeStory } from '../makeStory';

afterEach(() => vi.restoreAllMocks());

const almaty = makePlace('almaty', 43.2, 76.9);
const paris = makePlace('paris', 48.9, 2.4);

function choose(
  places: readonly (typeof almaty)[],
  settings: Partial<Settings> = {},
  folder = '.',
) {
  const story = makeStory({ languages: ['en'] });
  return chooseBasemap(
    { ...story, places, settings: { ...story.settings, ...settings } },
    folder,
    'public/basemap',
  );
}

describe('chooseBasemap', () => {
  it.each(['none', 'central-asia', 'natural-earth'])(
    'takes the detailed region and the whole world of the same worldview, whatever the places: %s',
    (mapWorldview) => {
      for (const places of [[almaty], [almaty, paris]]) {
        const { basemap, pictures } = choose(places, { mapWorldview });
        expect(basemap.extent).toEqual([20, -10, 160, 68]);
        expect(basemap.world?.extent).toEqual([-180, -85, 180, 85]);
        expect(basemap.borders).toBe(mapWorldview === 'none' ? 'none' : 'natural-earth');
        const sheets = [basemap, basemap.world];
        const addresses = sheets.flatMap((sheet) => [sheet?.light ?? '', sheet?.dark ?? '']);
        expect([...pictures.keys()].sort()).toEqual([...addresses].sort());
        for (const picture of pictures.values()) expect(picture).toMatch(/^<svg.*<\/svg>$/);
      }
    },
  );

  it('warns of places where the map of the world ends', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    choose([almaty, makePlace('great-wall', -62.2, -59)]);
    expect(warn).not.toHaveBeenCalled();
    choose([almaty, makePlace('pole', 89, 0)]);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('85°'));
    warn.mockRestore();
  });

  it.each(['none', 'natural-earth'])('weighs no more than it may: %s', (mapWorldview) => {
    const { pictures } = choose([almaty], { mapWorldview });
    for (const address of ['basemap/light.svg', 'basemap/world-light.svg']) {
      const picture = pictures.get(address) ?? '';
      expect(picture).not.toBe('');
      expect(brotliCompressSync(picture).length).toBeLessThanOrEqual(30_000);
    }
  });

  it('has relief only when asked, and only for the region that it shows', () => {
    expect(choose([almaty]).basemap.relief).toBeNull();
    const { basemap, pictures } = choose([almaty], { mapRelief: true });
    expect(basemap.world?.relief).toBeNull();
    expect(pictures.get(basemap.relief ?? '')).toContain('data:image/webp;base64,');
  });

  it.each([
    ['none', ['zh', 'en'], false],
    ['central-asia', ['zh', 'en'], true],
    ['natural-earth', ['en', 'zh'], true],
    ['natural-earth', ['en', 'ru'], false],
  ])('warns of lines that China reviews: %s in %j', (mapWorldview, languages, isWarned) => {
    const warnings: unknown[] = [];
    vi.spyOn(console, 'warn').mockImplementation((line) => warnings.push(line));
    const story = { ...makeStory({ languages }), places: [almaty] };
    const settings = { ...story.settings, mapWorldview };
    chooseBasemap({ ...story, settings }, '.', 'public/basemap');
    expect(warnings).toEqual(isWarned ? [expect.stringContaining(`“${mapWorldview}”`)] : []);
  });

  it('takes a newsroom’s own file with its own words', () => {
    const folder = mkdtempSync(join(tmpdir(), 'own-map-'));
    const own = {
      type: 'Topology',
      bbox: [60, 30, 120, 60],
      attribution: 'A bureau',
      objects: { land: { type: 'Polygon', arcs: [[0]] } },
      arcs: [
        [
          [70, 40],
          [80, 40],
          [80, 50],
          [70, 40],
        ],
      ],
    };
    writeFileSync(join(folder, 'own.json'), JSON.stringify(own));
    const { basemap } = choose([almaty], { mapWorldview: 'own.json' }, folder);
    expect(basemap).toMatchObject({
      borders: 'own',
      attribution: 'A bureau',
      reviewNumber: null,
      world: null,
    });
  });

  it('says what to do when that file is not there', () => {
    expect(() => choose([almaty], { mapWorldview: 'lost.json' })).toThrow(
      /lost\.json.*Put the file there/s,
    );
  });
});
