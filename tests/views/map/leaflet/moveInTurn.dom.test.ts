import type { Map } from 'leaflet';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMap } from '../../../../src/views/map/leaflet/leafletParts';
import { moveInTurn, type Turns } from '../../../../src/views/map/leaflet/moveInTurn';

let map: Map;
let turns: Turns;
let made: string[];
const ask = (move: string) => turns.inTurn(() => made.push(move));
const follow = (move: string) => turns.atRest(() => made.push(move));
const endZoom = () => map.fire('zoomend').fire('moveend');

beforeEach(() => {
  map = createMap(document.createElement('div'));
  turns = moveInTurn(map);
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
    endZoom();
    expect(made).toEqual(['second']);
  });

  it('are made once, and at once again afterwards', () => {
    map.fire('zoomanim');
    ask('first');
    endZoom();
    map.fire('zoomanim');
    endZoom();
    ask('second');
    expect(made).toEqual(['first', 'second']);
  });

  it('wait again where the one that waited is a zoom itself', () => {
    map.fire('zoomanim');
    turns.inTurn(() => map.fire('zoomanim'));
    endZoom();
    ask('after');
    expect(made).toEqual([]);
    endZoom();
    expect(made).toEqual(['after']);
  });

  it('lose no move to one that only follows, in whichever order they come', () => {
    for (const asked of [
      [ask, follow],
      [follow, ask],
    ]) {
      made = [];
      map.fire('movestart').fire('zoomanim');
      asked.forEach((one) => one(one === ask ? 'asked' : 'follows'));
      endZoom();
      expect(made).toEqual(['asked']);
      map.fire('movestart').fire('moveend');
      expect(made).toEqual(['asked', 'follows']);
    }
  });

  it('follow a pan that runs, and do not stop it', () => {
    map.fire('movestart');
    follow('first');
    follow('second');
    expect(made).toEqual([]);
    map.fire('moveend');
    expect(made).toEqual(['second']);
    follow('third');
    expect(made).toEqual(['second', 'third']);
  });

  it('still wait for a zoom when a change of size ends a move meanwhile', () => {
    map.fire('zoomanim');
    ask('first');
    map.fire('moveend');
    expect(made).toEqual([]);
    endZoom();
    expect(made).toEqual(['first']);
  });
});
