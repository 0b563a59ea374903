import { afterAll, describe, expect, it } from 'vitest';
import { formatTick, speakTick } from '../../../src/format/dates/formatTick';
import type { TickUnit } from '../../../src/format/dates/pointAt';
import { calendars, eachCalendar } from './calendars';

const noon = Date.UTC(2024, 6, 2, 12);

const short: [TickUnit, string, string, string, string][] = [
  ['decade', '2020 年代', '2020s', '2020-е', '2020-жж.'],
  ['year', '2024', '2024', '2024', '2024'],
  ['month', '7 月', 'Jul', 'июль', 'шіл.'],
  ['day', '2', '2', '2', '2'],
];

const long: typeof short = [
  ['decade', '2020 年代', 'the 2020s', '2020-е гг.', '2020-жылдар'],
  ['year', '2024 年', '2024', '2024 г.', '2024 ж.'],
  ['month', '2024 年 7 月', 'July 2024', 'июль 2024 г.', '2024 ж. шілде'],
  ['day', '2024 年 7 月 2 日', '2 July 2024', '2 июля 2024 г.', '2024 ж. 2 шілде'],
];

it.each(short)('labels a %s', (unit, ...labels) => {
  const { zh, en, ru, kk } = calendars;
  expect([zh, en, ru, kk].map((c) => formatTick(noon, unit, c))).toEqual(labels);
});

it('labels no year 0', () => {
  const start = new Date(0).setUTCFullYear(0, 0, 1);
  expect(formatTick(start, 'year', calendars.en)).toBe('1 BC');
});

it.each(long)('speaks a %s', (unit, ...labels) => {
  const { zh, en, ru, kk } = calendars;
  expect([zh, en, ru, kk].map((c) => speakTick(noon, unit, c))).toEqual(labels);
});

it('takes the first instant of a year as that year', () => {
  expect(formatTick(Date.UTC(2030, 0, 1), 'decade', calendars.en)).toBe('2030s');
  expect(formatTick(Date.UTC(2030, 0, 1) - 1, 'decade', calendars.en)).toBe('2020s');
  expect(formatTick(Date.UTC(2024, 0, 1), 'year', calendars.en)).toBe('2024');
});

it.each(eachCalendar)('has a short label of its own for every month in $lang', (calendar) => {
  const labels = Array.from({ length: 12 }, (_, month) =>
    formatTick(Date.UTC(2024, month, 1), 'month', calendar),
  );
  expect(new Set(labels).size).toBe(12);
  expect(Math.max(...labels.map((label) => label.length))).toBeLessThanOrEqual(5);
});

describe('the time zone', () => {
  const home = process.env.TZ;
  afterAll(() => {
    process.env.TZ = home;
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati'])('changes nothing in %s', (zone) => {
    process.env.TZ = zone;
    expect(speakTick(Date.UTC(2024, 0, 1), 'day', calendars.en)).toBe('1 January 2024');
    expect(speakTick(Date.UTC(2024, 11, 31, 23, 59), 'day', calendars.en)).toBe('31 December 2024');
  });
});
