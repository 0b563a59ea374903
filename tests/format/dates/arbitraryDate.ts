import fc from 'fast-check';
import type { DatePoint, Season, StoryDate } from '../../../src/model/date';
import { parseEdtf } from '../../../src/model/date';

const two = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map(two);

const bare = fc.oneof(
  year,
  year.map((text) => `${text.slice(0, 3)}X`),
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map((parts) => parts.join('-')),
  fc.tuple(year, month, fc.integer({ min: 1, max: 31 }).map(two)).map((parts) => parts.join('-')),
);
const point = fc.tuple(bare, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
const end = fc.oneof({ weight: 4, arbitrary: point }, fc.constant('..'));
const edtf = fc.oneof(
  point,
  fc.tuple(end, end).map((ends) => ends.join('/')),
);

/** Every date that the notation can write. */
export const writtenDate: fc.Arbitrary<StoryDate> = edtf
  .map(parseEdtf)
  .filter((date) => date !== null);

const loosePoint: fc.Arbitrary<DatePoint> = fc.record({
  precision: fc.constantFrom('day', 'month', 'season', 'year', 'decade'),
  year: fc.integer({ min: -9999, max: 99999 }),
  month: fc.option(fc.integer({ min: 1, max: 12 })),
  season: fc.option(fc.constantFrom<Season>(21, 22, 23, 24)),
  day: fc.option(fc.integer({ min: 1, max: 31 })),
  approximate: fc.boolean(),
  uncertain: fc.boolean(),
});

/** Every date that the type allows, also those that no parser would give. */
export const looseDate: fc.Arbitrary<StoryDate> = fc.record({
  edtf: fc.constant('2024/2023'),
  range: fc.boolean(),
  start: fc.option(loosePoint),
  end: fc.option(loosePoint),
  min: fc.constant(null),
  max: fc.constant(null),
});
