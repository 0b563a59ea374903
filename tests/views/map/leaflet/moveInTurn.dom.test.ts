import type { Map } from 'leaflet';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMap } from '../../../../src/views/map/leaflet/leafletParts';
import { moveInTurn } from '../../../../src/views/map/leaflet/moveInTurn';

let map: Map;
let inTurn: (move: () => void) => void;
let made: string[];
const ask = (move: string) => inTurn(() => made.push(move));

beforeEach(() => {
  map = createMap(document.createElement('div'));
  inTurn = moveInTurn(map);
  made = [];
});

describe('moves of a map', () => {
  it('are made at once while it rests', () => {
    ask('first');
    ask('second');
    expect(made).toEqual(['first', 'second']);
  });

  it('wait for a zoom that runs, and the last one asked for is made', () => {
    map.fire('zoomanim');
    ask('first');
    ask('second');
    expect(made).toEqual([]);
    map.fire('zoomend');
    expect(made).toEqual(['second']);
  });

  it('are made once, and at once again afterwards', () => {
    map.fire('zoomanim');
    ask('first');
    map.fire('zoomend').fire('zoomanim').fire('zoomend');
    ask('second');
    expect(made).toEqual(['first', 'second']);
  });

  it('wait again where the one that waited is a zoom itself', () => {
    map.fire('zoomanim');
    inTurn(() => map.fire('zoomanim'));
    map.fire('zoomend');
    ask('after');
    expect(made).toEqual([]);
    map.fire('zoomend');
    expect(made).toEqual(['after']);
  });
});
