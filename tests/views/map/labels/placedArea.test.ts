import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, WATER_IDS } from '../../../../src/format/mapNames/mapNames';
import { mapNamesFor } from '../../../../src/format/mapNames/mapNamesFor';
import type { LatLng } from '../../../../src/model/geo';
import { ANCHORS } from '../../../../src/views/map/ground/anchors';
import { mapNaming } from '../../../../src/views/map/places/mapNaming';
import type { Bbox } from '../../../../src/views/map/ground/mercator';
import { placeAreas } from '../../../../src/views/map/labels/placedArea';
import { readBasemapFile } from '../../../../tools/pages/basemap/basemapFile';
import { makeLocale } from '../../../makeLocale';
import { makeLookup } from '../../../makeStory';

const OCEANS = ['pacific', 'atlantic', 'indian'];
const whole = { x: 0, y: 0, width: 1, height: 1 };

function names(extent: Bbox): readonly string[] {
  const naming = mapNaming(makeLookup({}), makeLocale(), mapNamesFor('en').names);
  return placeAreas(whole, extent, naming, new Map()).map(({ name }) => name);
}

describe('the names of countries and waters', () => {
  it('end where the basemap ends', () => {
    expect(names([20, -10, 160, 68])).toContain('Kazakhstan');
    expect(names([20, -10, 160, 68])).not.toContain('Brazil');
  });

  it('are there for the other continents of a story of the world, and for its oceans', () => {
    expect(names([-180, -85, 180, 85])).toEqual(
      expect.arrayContaining(['Kazakhstan', 'Brazil', 'Canada', 'Nigeria', 'Pacific Ocean']),
    );
  });

  it('of the story’s own countries may move, and stay on land', () => {
    const isLand = shapeOf('none-world', 'land');
    const naming = mapNaming(makeLookup({}), makeLocale(), mapNamesFor('en').names);
    const own = new Map([
      ['KZ', 0],
      ['CN', 1],
      ['UZ', 2],
    ]);
    const areas = placeAreas(whole, [-180, -85, 180, 85], naming, own);
    const ours = areas.filter(({ rank }) => rank !== null);
    expect(ours.map(({ anchor, rank }) => [anchor.id, rank])).toEqual([
      ['CN', 1],
      ['KZ', 0],
      ['UZ', 2],
    ]);
    for (const { stands } of ours) {
      expect(stands.length).toBeGreaterThan(1);
      expect(stands.map(({ at }) => at).filter((at) => !isLand(at))).toEqual([]);
    }
    expect(areas.filter(({ rank, stands }) => rank === null && stands.length > 1)).toEqual([]);
  });

  it('stand on land if they are of countries, and on water if they are of oceans', () => {
    const isLand = shapeOf('none-world', 'land');
    const countries = ANCHORS.filter(({ kind }) => kind === 'country');
    expect(countries.filter((one) => !isLand(one)).map(({ id }) => id)).toEqual([]);
    expect(ANCHORS.filter(({ id }) => OCEANS.includes(id)).filter(isLand)).toEqual([]);
  });

  it('stand on their lakes if they are of lakes', () => {
    const isLand = shapeOf('none', 'land');
    const isLake = shapeOf('none', 'lakes');
    const lakes = ANCHORS.filter(({ id, kind }) => kind === 'water' && !OCEANS.includes(id));
    // The Caspian is cut out of the land.
    const onLand = lakes.filter((one) => isLand(one) && !isLake(one));
    expect(onLand.map(({ id }) => id)).toEqual([]);
  });

  it('are all that a page carries', () => {
    const printed = (kind: string) =>
      ANCHORS.filter((one) => one.kind === kind).map(({ id }) => id);
    expect(printed('country').sort()).toEqual([...COUNTRY_CODES].sort());
    expect(printed('water').sort()).toEqual([...WATER_IDS].sort());
  });
});

function shapeOf(basemap: string, layer: string): (at: LatLng) => boolean {
  const { topology } = readBasemapFile(`public/basemap/${basemap}.json`);
  const object = topology.objects[layer];
  if (object === undefined) throw new Error(`no ${layer}`);
  const shape = feature(topology, object);
  return ({ lng, lat }) => geoContains(shape, [lng, lat]);
}
