import { describe, expect, it } from 'vitest';
import { addFiles, filesTogether, givenFile } from '../../../src/desk/files/givenFiles';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the files on the desk', () => {
  it('a later file of the same table takes the place of the earlier one', () => {
    const first = givenFile('events.csv', bytes('1'));
    const other = givenFile('places.csv', bytes('2'));
    const mended = givenFile('events (1).csv', bytes('3'));
    const files = addFiles([first, other], [mended]);
    expect(files.map(({ name, typedName }) => [name, typedName])).toEqual([
      ['events.csv', 'events (1).csv'],
      ['places.csv', 'places.csv'],
    ]);
  });

  it('the published tables stand in for all that was not given, whatever their case', () => {
    const published = [
      { name: 'Events.csv', bytes: bytes('live') },
      { name: 'topics.csv', bytes: bytes('live') },
    ];
    const files = filesTogether(published, [givenFile('EVENTS.CSV', bytes('new'))]);
    expect(files.map(({ name }) => name)).toEqual(['topics.csv', 'events.csv']);
  });
});
