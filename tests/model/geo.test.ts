import { geoDistance, geoInterpolate } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, greatCircle, type LatLng } from '../../src/model/geo';

const place = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** The way is not one alone between places that face each other through the Earth. */
const isClear = (a: LatLng, b: LatLng) => {
  const angle = geoDistance([a.lng, a.lat], [b.lng, b.lat]);
  return angle > 1e-6 && angle < 3.1;
};

describe('the shortest way between two places', () => {
  it('is the one that d3 finds', () => {
    fc.assert(
      fc.property(place, place, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        fc.pre(isClear(a, b));
        const { lat, lng } = greatCircle(a, b)(share);
        const theirs = geoInterpolate([a.lng, a.lat], [b.lng, b.lat])(share);
        expect(geoDistance([lng, lat], theirs)).toBeLessThan(1e-6);
      }),
    );
  });

  it('stays where it is between a place and itself', () => {
    const almaty = { lat: 43.24, lng: 76.95 };
    expect(greatCircle(almaty, almaty)(0.5)).toEqual(almaty);
  });
});

describe('the distance between two places', () => {
  it.each([
    ['a quarter of the equator', { lat: 0, lng: 0 }, { lat: 0, lng: 90 }, 10_007.6],
    ['pole to pole', { lat: 90, lng: 0 }, { lat: -90, lng: 0 }, 20_015.1],
    ['across the date line', { lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 }, 111.2],
    ['none', { lat: 34, lng: 108 }, { lat: 34, lng: 108 }, 0],
  ] as const)('%s', (_, a, b, km) => {
    expect(distanceKm(a, b)).toBeCloseTo(km, 1);
  });
});
