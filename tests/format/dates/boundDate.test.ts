import { expect, it } from 'vitest';
import { boundDate } from '../../../src/format/dates/boundDate';

it.each([
  ['2025 年 7 月 2 日', '2025~年 7~月 2~日'],
  ['2024 年 7 月 2 日至 2025 年', '2024~年 7~月 2~日至 2025~年'],
  ['2 July 2025', '2~July 2025'],
  ['16–17 June 2025', '16–17~June 2025'],
  ['July 2024 – June 2025', 'July 2024~– June 2025'],
  ['1 BC', '1~BC'],
  ['2 июля 2025 г.', '2~июля 2025~г.'],
  ['январь 2023 г. — июль 2025 г.', 'январь 2023~г.~— июль 2025~г.'],
  ['2024 ж. 2 шілде', '2024~ж. 2~шілде'],
  ['шамамен 2023 ж. – 2025 ж. шілде', 'шамамен 2023~ж.~– 2025~ж. шілде'],
  ['spring', 'spring'],
])('holds figures and their words together: %s', (date, bound) => {
  expect(boundDate(date).replaceAll('\u00a0', '~')).toBe(bound);
});
