import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../../src/layout/textWidth';
import type { Era } from '../../../../src/model/story';
import {
  eraBands,
  eraNameRows,
  ERA_NAME_SIZE,
} from '../../../../src/views/timeline/ground/eraBands';
import { date } from '../../../makeStory';

const era = (id: string, from: string, to: string): Era => ({
  id,
  from: date(from),
  to: date(to),
  name: { en: id },
});
const span = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2030, 0, 1) };
const nameOf = ({ id }: Era) => id;

describe('eraBands', () => {
  it('runs from the first day of the first to the last of the second date', () => {
    const [band] = eraBands([era('a', '2021', '2022')], span, nameOf);
    expect(band?.x).toBeCloseTo(0.1, 2);
    expect(band?.width).toBeCloseTo(0.2, 2);
  });

  it('is cut at the window and left out beyond it', () => {
    const bands = eraBands([era('a', '2015', '2020'), era('b', '2031', '2033')], span, nameOf);
    expect(bands.map(({ era: { id }, x }) => [id, x])).toEqual([['a', 0]]);
  });

  it('gives eras that overlap rows of their own for their names', () => {
    const bands = eraBands([era('a', '2021', '2025'), era('b', '2023', '2027')], span, nameOf);
    expect(bands.map(({ row }) => row)).toEqual([0, 1]);
  });

  it('knows from which width on a name has room', () => {
    const [long] = eraBands([era('a name that needs room', '2021', '2021')], span, nameOf);
    const [short] = eraBands([era('a', '2021', '2021')], span, nameOf);
    expect(long?.nameFrom).toBeGreaterThan(short?.nameFrom ?? Infinity);
  });

  it('leaves the name without a row of which three others are in the way', () => {
    const eras = ['2021', '2022', '2023', '2024'].map((from) => era(from, from, '2027'));
    const bands = eraBands([...eras, era('later', '2028', '2029')], span, nameOf);
    expect(bands.map(({ row }) => row)).toEqual([0, 1, 2, null, 0]);
    expect(eraNameRows(eras)).toBe(3);
  });

  it('lets no two names overlap in any window, and no lane move with it', () => {
    const year = fc.integer({ min: 2010, max: 2030 });
    const some = fc
      .array(fc.tuple(year, fc.nat(9), fc.string({ minLength: 1, maxLength: 30 })), {
        maxLength: 9,
      })
      .map((all) =>
        all.map(([from, more, name], i) => ({
          ...era(`e${i}`, String(from), String(from + more)),
          name: { en: name },
        })),
      );
    const width = fc.integer({ min: 320, max: 1600 });
    fc.assert(
      fc.property(
        some,
        year,
        fc.integer({ min: 1, max: 20 }),
        width,
        (eras, from, years, pixels) => {
          const window = { from: Date.UTC(from, 0, 1), to: Date.UTC(from + years, 0, 1) };
          const names = eraBands(eras, window, ({ name }) => name.en ?? '').flatMap((band) => {
            if (band.row === null || band.nameFrom > pixels) return [];
            expect(band.row).toBeLessThan(eraNameRows(eras));
            const start = band.x * pixels + 4;
            const end = start + textWidth(band.era.name.en ?? '', ERA_NAME_SIZE);
            return [{ row: band.row, start, end }];
          });
          names.forEach((a, i) => {
            expect(a.end).toBeLessThanOrEqual(pixels);
            const clashing = names
              .slice(i + 1)
              .filter((b) => a.row === b.row && a.start < b.end && b.start < a.end);
            expect(clashing).toEqual([]);
          });
        },
      ),
    );
  });

  it.each([
    [[], 0],
    [[era('a', '2021', '2022')], 1],
    [[era('a', '2021', '2022'), era('b', '2023', '2024')], 1],
    [[era('a', '2021', '2023'), era('b', '2023', '2024')], 2],
  ])('asks for the rows that names need: %#', (eras, rows) => {
    expect(eraNameRows(eras)).toBe(rows);
  });
});
