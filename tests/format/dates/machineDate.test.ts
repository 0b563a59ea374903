import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/date';
import { machineDate } from '../../../src/format/dates/machineDate';
import { looseDate, writtenDate } from './arbitraryDate';

it.each([
  ['2024', '2024'],
  ['2024-07', '2024-07'],
  ['2024-07-02', '2024-07-02'],
  ['0751-07', '0751-07'],
  ['0000', null],
  ['2024-21', null],
  ['202X', null],
  ['2024-07~', null],
  ['2024-07?', null],
  ['2024-07%', null],
  ['2024/2025', null],
  ['2024-07-02/2024-07-02', null],
  ['2023-05/..', null],
  ['../2023-05', null],
])('%s is %s', (edtf, value) => {
  const date = parseEdtf(edtf);
  expect(date).not.toBeNull();
  expect(date && machineDate(date)).toBe(value);
});

it('gives valid HTML or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(writtenDate, looseDate), (date) => {
      const value = machineDate(date);
      if (value !== null)
        expect(value).toMatch(/^\d{4,}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
    }),
  );
});

it('gives back what was written where HTML has the same notation', () => {
  fc.assert(
    fc.property(writtenDate, (date) => {
      const value = machineDate(date);
      if (value !== null) expect(value).toBe(date.edtf);
    }),
  );
});
