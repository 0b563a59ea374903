import { describe, expect, it } from 'vitest';
import { manyPlaces } from '../../../../tools/bench/map/manyPlaces';
import { groupPoints } from '../../../../src/views/map/leaflet/groupPoints';
import type { Bbox } from '../../../../src/views/map/ground/mercator';

const world: Bbox = [-180, -85, 180, 85];
const places = manyPlaces(2000);

describe('groupPoints', () => {
  it.each([0, 2.4, 4, 7])('puts every point into one group at zoom %d', (zoom) => {
    const groups = groupPoints(places, 7, -180)(world, zoom);
    const members = groups.flat().sort((a, b) => a - b);
    expect(members).toEqual(places.map((_, i) => i));
  });

  it('opens as one comes closer', () => {
    const group = groupPoints(places, 7, -180);
    expect(group(world, 3).length).toBeGreaterThan(group(world, 1).length);
    expect(group(world, 6).length).toBeGreaterThan(group(world, 3).length);
  });

  it('keeps together what lies on both sides of 180° where the map goes on there', () => {
    const pacific = [
      { lat: -18, lng: 179.9 },
      { lat: -18, lng: 180.1 },
    ];
    const groups = groupPoints(pacific, 7, 0)([120, -60, 240, 60], 3);
    expect(groups.map((group) => [...group].sort())).toEqual([[0, 1]]);
  });

  it('keeps together at the greatest zoom what would cover each other there', () => {
    const town = Array.from({ length: 40 }, (_, i) => ({
      lat: 43.2 + (i % 8) * 0.01,
      lng: 76.9 + Math.floor(i / 8) * 0.02,
    }));
    expect(groupPoints(town, 8, -180)(world, 8).length).toBeLessThan(10);
    expect(groupPoints(town, 14, -180)(world, 14).length).toBe(40);
  });

  it('tells only of the view', () => {
    const groups = groupPoints(places, 7, -180)([60, 10, 140, 60], 6);
    for (const i of groups.flat()) expect(places[i]?.lng).toBeGreaterThan(50);
  });
});
