import { expect, it } from 'vitest';
import { formatSpan } from '../../../src/format/dates/formatSpan';
import { calendars } from './calendars';

const { zh, en, ru, kk } = calendars;

it.each([
  [
    'months',
    Date.UTC(2024, 6, 1),
    Date.UTC(2025, 6, 1),
    '2024 年 7 月至 2025 年 6 月',
    'July 2024 – June 2025',
    'июль 2024 г. — июнь 2025 г.',
    '2024 ж. шілде – 2025 ж. маусым',
  ],
  [
    'months of one year',
    Date.UTC(2024, 0, 1),
    Date.UTC(2025, 0, 1),
    '2024 年 1—12 月',
    'January–December 2024',
    'январь — декабрь 2024 г.',
    '2024 ж. қаңтар – желтоқсан',
  ],
  [
    'days',
    Date.UTC(2025, 5, 16),
    Date.UTC(2025, 5, 18),
    '2025 年 6 月 16—17 日',
    '16–17 June 2025',
    '16–17 июня 2025 г.',
    '2025 ж. 16–17 маусым',
  ],
  [
    'one day',
    Date.UTC(2025, 5, 16),
    Date.UTC(2025, 5, 17),
    '2025 年 6 月 16 日',
    '16 June 2025',
    '16 июня 2025 г.',
    '2025 ж. 16 маусым',
  ],
  [
    'whole years',
    Date.UTC(1991, 0, 1),
    Date.UTC(2026, 0, 1),
    '1991—2025 年',
    '1991–2025',
    '1991–2025 гг.',
    '1991–2025 жж.',
  ],
  [
    'an instant',
    Date.UTC(2025, 5, 16),
    Date.UTC(2025, 5, 16),
    '2025 年 6 月 16 日',
    '16 June 2025',
    '16 июня 2025 г.',
    '2025 ж. 16 маусым',
  ],
])('%s', (_, from, to, ...texts) => {
  expect([zh, en, ru, kk].map((calendar) => formatSpan(from, to, calendar))).toEqual(texts);
});
