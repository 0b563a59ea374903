import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { mapNamesFor } from '../../../src/format/mapNames/mapNamesFor';
import { ANCHORS } from '../../../src/views/map/anchors';
import { mapNaming } from '../../../src/views/map/mapNaming';
import type { Bbox } from '../../../src/views/map/mercator';
import { placeAreas } from '../../../src/views/map/placedArea';
import { readBasemapFile } from '../../../tools/pages/basemapFile';
import { makeLocale } from '../../makeLocale';
import { makeLookup } from '../../makeStory';

const whole = { x: 0, y: 0, width: 1, height: 1 };

function names(extent: Bbox): readonly string[] {
  const naming = mapNaming(makeLookup({}), makeLocale(), mapNamesFor('en').names);
  return placeAreas(whole, extent, naming).map(({ name }) => name);
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

  it('stand on land if they are of countries, and on water if they are of oceans', () => {
    const { topology } = readBasemapFile('public/basemap/none-world.json');
    const land = topology.objects['land'];
    if (land === undefined) throw new Error('no land');
    const shape = feature(topology, land);
    const isLand = ({ lng, lat }: { lng: number; lat: number }) => geoContains(shape, [lng, lat]);
    const countries = ANCHORS.filter(({ kind }) => kind === 'country');
    expect(countries.filter((one) => !isLand(one)).map(({ id }) => id)).toEqual([]);
    const oceans = ANCHORS.filter(({ id }) => ['pacific', 'atlantic', 'indian'].includes(id));
    expect(oceans.filter(isLand)).toEqual([]);
  });
});
