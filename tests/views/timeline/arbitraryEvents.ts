import fc from 'fast-check';
import { parseEdtf } from '../../../src/model/date';
import { compareDates } from '../../../src/model/dateOrder';
import type { Rank, StoryEvent } from '../../../src/model/story';
import { makeEvent } from '../../makeStory';

export const TOPICS = ['education', 'research', 'culture'] as const;

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.integer({ min: 2015, max: 2026 }).map(String);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 28 }).map(two);
const season = fc.integer({ min: 21, max: 24 }).map(String);
const point = fc
  .tuple(
    fc.oneof(
      fc.tuple(year, month, day),
      fc.tuple(year, month),
      fc.tuple(year, season),
      fc.tuple(year),
    ),
    fc.constantFrom('', '', '~', '?'),
  )
  .map(([parts, mark]) => parts.join('-') + mark);
const edtf = fc.oneof(
  { weight: 5, arbitrary: point },
  fc.tuple(point, point).map((ends) => ends.join('/')),
  point.map((start) => `${start}/..`),
  point.map((end) => `../${end}`),
  fc.constant('202X'),
);

/** Events in order of telling: dated ones of every kind, and some that the source gives no date. */
export function arbitraryEvents(maxLength: number): fc.Arbitrary<readonly StoryEvent[]> {
  const event = fc.record({
    date: fc.oneof({ weight: 9, arbitrary: edtf.map(parseEdtf) }, fc.constant(null)),
    topic: fc.constantFrom(...TOPICS),
    rank: fc.constantFrom<Rank>(1, 2, 3),
    title: fc.string({ minLength: 1, maxLength: 60 }),
  });
  return fc
    .array(event, { maxLength, size: 'max' })
    .map((all) =>
      all
        .map(({ title, ...change }, i) => makeEvent(`e${i}`, { ...change, title: { en: title } }))
        .sort((a, b) => compareDates(a.date, b.date)),
    );
}
