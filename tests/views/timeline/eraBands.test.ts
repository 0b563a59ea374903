import { describe, expect, it } from 'vitest';
import type { Era } from '../../../src/model/story';
import { eraBands } from '../../../src/views/timeline/eraBands';
import { date } from '../../makeStory';

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
});
