import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { daysInMonth, parseEdtf } from '../../../src/model/date';
import { countedYear } from '../../../src/format/dates/age';
import { formatDate } from '../../../src/format/dates/formatDate';
import { looseDate, writtenDate } from './arbitraryDate';
import { eachCalendar } from './calendars';

describe.each(eachCalendar)('$lang', (calendar) => {
  it('never throws, leaves a slot open or prints what is no date', () => {
    fc.assert(
      fc.property(fc.oneof(writtenDate, looseDate), (date) => {
        const text = formatDate(date, calendar);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|[{}]|^\s|\s$|\s\s/);
        expect(text).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('says the years of both ends', () => {
    fc.assert(
      fc.property(writtenDate, (date) => {
        const text = formatDate(date, calendar);
        for (const point of [date.start, date.end]) {
          if (point !== null) expect(text).toContain(String(countedYear(point)));
        }
      }),
    );
  });

  it('keeps apart all that can be said of two years', () => {
    const points = [2024, 2025].flatMap(pointsOf);
    const marked = points.flatMap((point) => ['', '~', '?', '%'].map((mark) => point + mark));
    const all = marked.flatMap((point) => [point, `${point}/..`, `../${point}`]);
    const texts = all.map((edtf) => {
      const date = parseEdtf(edtf);
      return date === null ? edtf : formatDate(date, calendar);
    });
    expect(texts.filter((text) => /^\d{4}-/.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(all.length);
  });
});

function pointsOf(year: number): string[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const days = months.flatMap((month) =>
    Array.from({ length: daysInMonth(year, month) }, (_, index) => [month, index + 1]),
  );
  const two = (n: number | undefined): string => String(n).padStart(2, '0');
  return [
    String(year),
    ...[21, 22, 23, 24].map((season) => `${year}-${season}`),
    ...months.map((month) => `${year}-${two(month)}`),
    ...days.map(([month, day]) => `${year}-${two(month)}-${two(day)}`),
  ];
}

describe('the time zone', () => {
  const home = process.env.TZ;
  afterAll(() => {
    process.env.TZ = home;
  });

  it('changes nothing', () => {
    const samples = fc.sample(writtenDate, { numRuns: 200, seed: 7 });
    const offsets = new Set<number>();
    const answers = new Set<string>();
    for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Almaty', 'Pacific/Kiritimati']) {
      process.env.TZ = zone;
      offsets.add(new Date(0).getTimezoneOffset());
      answers.add(
        JSON.stringify(samples.map((date) => eachCalendar.map((c) => formatDate(date, c)))),
      );
    }
    expect(offsets.size).toBeGreaterThan(1);
    expect(answers.size).toBe(1);
  });
});
