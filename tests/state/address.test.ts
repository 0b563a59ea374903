import { describe, expect, it } from 'vitest';
import { NOTHING_CHOSEN, readChosen, writeChosen, type Chosen } from '../../src/state/address';
import { makeEvent, makeLookup, makePlace } from '../makeStory';

const lookup = makeLookup({
  events: [makeEvent('lab')],
  places: [makePlace('xian', 34, 109)],
});

describe('readChosen', () => {
  it.each<[string, Partial<Chosen>]>([
    ['', {}],
    ['?topics=research', { topics: ['research'] }],
    ['?topics=nothing,research,research', { topics: ['research'] }],
    ['?topics=research,education', {}],
    ['?event=lab&place=xian', { event: 'lab', place: 'xian' }],
    ['?event=__proto__', {}],
    ['?event=LAB', {}],
    ['?from=2024-07&to=2025', { from: '2024-07', to: '2025' }],
    ['?from=2025&to=2024', {}],
    ['?from=2024-13', {}],
    ['?from=2024-21', {}],
    ['?from=yesterday', {}],
    ['?q=%20moon%20', { q: 'moon' }],
    ['?utm_source=x&e=ab12', {}],
  ])('%s', (search, expected) => {
    expect(readChosen(search, lookup)).toEqual({ ...NOTHING_CHOSEN, ...expected });
  });

  it('cuts an endless search', () => {
    expect(readChosen(`?q=${'a'.repeat(5000)}`, lookup).q).toHaveLength(200);
  });
});

describe('writeChosen', () => {
  const chosen: Chosen = {
    topics: ['education'],
    event: 'lab',
    place: null,
    from: '2024-07',
    to: null,
    q: '',
  };

  it('writes only what differs from the start', () => {
    expect(writeChosen('', chosen)).toBe('?topics=education&event=lab&from=2024-07');
    expect(writeChosen('?event=lab', NOTHING_CHOSEN)).toBe('');
  });

  it('leaves what is not its own', () => {
    expect(writeChosen('?e=ab12&event=old', { ...NOTHING_CHOSEN, event: 'lab' })).toBe(
      '?e=ab12&event=lab',
    );
  });

  it('is read back as it was written', () => {
    expect(readChosen(writeChosen('', chosen), lookup)).toEqual(chosen);
  });
});
