import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapFrame } from '../../../../src/views/map/ground/mapFrame';
import { project, type Bbox } from '../../../../src/views/map/ground/mercator';
import { lookupOnMap, onMap, turnedFor, turnsOf } from '../../../../src/views/map/ground/seam';
import { makeLookup, makePlace } from '../../../makeStory';

const world: Bbox = [-180, -85, 180, 85];
const asia: Bbox = [20, -10, 160, 68];

const at = (...lngs: readonly number[]) => lngs.map((lng) => ({ lat: 10, lng }));
const lng = fc.double({ min: -180, max: 180, noNaN: true });
const place = fc.record({ lat: fc.double({ min: -84, max: 84, noNaN: true }), lng });

describe('turnedFor', () => {
  it.each([
    ['Almaty and Paris', [77, 2], -180],
    ['Tokyo and San Francisco', [140, -122], 9],
    ['Fiji and Samoa', [178, -172], 3],
    ['Anadyr alone, at the edge', [177.5], -2],
    ['180° told in two ways', [180, -180], 0],
    ['Tokyo, San Francisco and London', [140, -122, 0], 70],
  ])('begins in the widest gap: %s', (_, lngs, seam) => {
    expect(turnedFor(at(...lngs), world)).toEqual([seam, -85, seam + 360, 85]);
  });

  it('stays for places all over the world: a gap of a few degrees is no reason', () => {
    const everywhere = Array.from({ length: 12 }, (_, i) => i * 30 - 175);
    expect(turnedFor(at(...everywhere), world)).toEqual(world);
    expect(turnedFor([], world)).toEqual(world);
  });

  it('turns no map of a region', () => {
    expect(turnedFor(at(30, 150), asia)).toEqual(asia);
    expect(turnsOf(asia)).toEqual([0]);
  });
});

describe('a map turned for a story', () => {
  const picture = (places: readonly { lat: number; lng: number }[]) => {
    const extent = turnedFor(places, world);
    const placed = places.map((one) => onMap(one, extent));
    return { extent, placed, frame: mapFrame(placed, extent) };
  };

  it('holds every mark in its first view', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const { placed, frame } = picture(places);
        for (const { x, y } of placed.map(project)) {
          expect(x).toBeGreaterThanOrEqual(frame.x - 1e-9);
          expect(x).toBeLessThanOrEqual(frame.x + frame.width + 1e-9);
          expect(y).toBeGreaterThanOrEqual(frame.y - 1e-9);
          expect(y).toBeLessThanOrEqual(frame.y + frame.height + 1e-9);
        }
      }),
    );
  });

  it('needs half the world and the room for names where no place is further away', () => {
    const spread = fc.array(fc.double({ min: 0, max: 179.9, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(lng, spread, (first, steps) => {
        const lngs = steps.map((step) => ((first + step + 540) % 360) - 180);
        const { frame } = picture(at(...lngs));
        expect(frame.width).toBeLessThanOrEqual(0.5 * 1.32 + 1e-9);
      }),
    );
  });

  it('stands on at most two pictures of the world', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const { extent } = picture(places);
        const east = -180 + 360 * turnsOf(extent).length;
        expect(extent[0]).toBeGreaterThanOrEqual(-180);
        expect(extent[2]).toBeLessThanOrEqual(east);
      }),
    );
  });
});

describe('lookupOnMap', () => {
  const lookup = makeLookup({
    places: [makePlace('suva', -18, 178), makePlace('apia', -14, -172)],
  });

  it('puts each place where it lies on the map, and keeps the story as it is', () => {
    const turned = lookupOnMap(lookup, turnedFor(lookup.story.places, world));
    expect(turned.story.places.map((one) => one.lng)).toEqual([178, 188]);
    expect(turned.places.get('apia')?.lng).toBe(188);
    expect(lookup.places.get('apia')?.lng).toBe(-172);
  });

  it('is the same one where nothing is turned', () => {
    expect(lookupOnMap(lookup, asia)).toBe(lookup);
  });
});
