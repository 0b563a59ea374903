import { describe, expect, it } from 'vitest';
import { pictureUse } from '../../../src/desk/files/pictureUse';
import { makeEvent, makeStory } from '../../makeStory';

const file = (name: string) => ({ name, bytes: new Uint8Array(3) });
const story = (...images: readonly (string | null)[]) =>
  makeStory({ events: images.map((image, i) => makeEvent(`e${i}`, { image })) });

describe('what pictures on the desk are for', () => {
  it('says which events show each', () => {
    const { events } = pictureUse([file('a.jpg')], story('a.jpg', null, 'a.jpg'), null);
    expect([...events].map(([name, of]) => [name, of.map(({ id }) => id)])).toEqual([
      ['a.jpg', ['e0', 'e2']],
    ]);
  });

  it.each([
    ['given', [file('a.jpg')], null, []],
    ['shown live', [], story('a.jpg'), []],
    ['nowhere', [file('b.jpg')], story('c.jpg'), ['a.jpg']],
  ])('a file that is %s', (_, given, live, missing) => {
    expect(pictureUse(given, story('a.jpg', 'a.jpg'), live).missing).toEqual(missing);
  });

  it('asks for no file from another host', () => {
    const { missing } = pictureUse([], story('https://x.example/a.jpg'), null);
    expect(missing).toEqual([]);
  });

  it('says nothing without a story', () => {
    expect(pictureUse([file('a.jpg')], null, null)).toEqual({ events: new Map(), missing: [] });
  });
});
