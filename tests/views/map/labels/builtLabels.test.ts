import { describe, expect, it } from 'vitest';
import { fromBuilt, toBuilt } from '../../../../src/views/map/labels/builtLabels';
import { always, type MapLabels } from '../../../../src/views/map/labels/labelRanges';

const position = { side: 'left', withSeat: true, isTight: false, lines: 2, shift: 1.25 } as const;
const labels: MapLabels = {
  places: new Map([
    ['xian', [{ position, from: 180, until: 240, isSpare: false }]],
    ['almaty', always(position, true)],
  ]),
  areas: new Map([['kz', always({ stand: 3, isTight: true }, false)]]),
};

describe('labels that the build placed', () => {
  it('come back as they were, also through JSON', () => {
    const text = JSON.stringify(toBuilt(labels));
    expect(fromBuilt(JSON.parse(text), ['almaty', 'xian'])).toEqual(labels);
  });

  it.each([
    ['one is hidden', ['xian']],
    ['one has come', ['xian', 'almaty', 'hainan']],
    ['another has taken its place', ['xian', 'hainan']],
    ['none is left', []],
  ])('do not hold when %s', (_, marked) => {
    expect(fromBuilt(toBuilt(labels), marked)).toBeNull();
  });
});
