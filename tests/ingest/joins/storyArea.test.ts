import { describe, expect, it } from 'vitest';
import { reportFarPlaces } from '../../../src/ingest/joins/storyArea';
import type { TableResult } from '../../../src/ingest/rows/tableResult';
import type { Place } from '../../../src/model/story';

const CITIES: readonly (readonly [lat: number, lng: number])[] = [
  [34.34, 108.94],
  [43.22, 76.85],
  [51.17, 71.45],
  [19.2, 109.7],
];

function farPlaces(points: readonly (readonly [lat: number, lng: number])[]): readonly unknown[] {
  const rows = points.map(([lat, lng], index) => {
    const record: Place = {
      id: `p${String(index)}`,
      lat,
      lng,
      precision: 'city',
      country: null,
      name: {},
    };
    return { row: index + 2, record };
  });
  const table: TableResult<Place> = {
    name: 'places',
    file: 'places.csv',
    state: 'read',
    languages: [],
    columns: ['id', 'lat', 'lng'],
    grid: [],
    header: 0,
    rows,
    dropped: [],
  };
  const told: unknown[] = [];
  reportFarPlaces(table, new Set(), (code, effect, address) =>
    told.push([code, effect, address?.row, address?.detail?.['swapped']]),
  );
  return told;
}

describe('reportFarPlaces', () => {
  it('finds nothing among the cities of the region', () => {
    expect(farPlaces(CITIES)).toEqual([]);
    expect(farPlaces([...CITIES, [39.9, 116.4], [41.3, 69.2], [37.9, 58.4], [44.5, 50.3]])).toEqual(
      [],
    );
  });

  it.each([
    [[76.85, 43.22], 1],
    [[71.45, 51.17], 1],
    [[74.59, 42.87], 1],
    [[43.22, -76.85], 0],
    [[-34.34, 108.94], 0],
    [[0, 0], 0],
  ] as const)('finds %j', (point, swapped) => {
    expect(farPlaces([...CITIES, point])).toEqual([['place-far-off', 'none', 6, swapped]]);
  });

  it('lets no far place hide another', () => {
    expect(farPlaces([...CITIES, ...CITIES, [43, -77], [43, -78]])).toHaveLength(2);
  });

  it('judges nothing by fewer than three others', () => {
    expect(
      farPlaces([
        [34, 108],
        [-34, -58],
        [60, 10],
      ]),
    ).toEqual([]);
  });
});
