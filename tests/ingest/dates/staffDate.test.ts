import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStaffDate } from '../../../src/ingest/dates/staffDate';
import { daysInMonth, parseEdtf } from '../../../src/model/date';

describe('readStaffDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-07~', '2024-07~'],
    ['202x', '202X'],
    ['2024/7/2', '2024-07-02'],
    ['2024-7-2', '2024-07-02'],
    ['2024.7.2', '2024-07-02'],
    ['2024.07.02.', '2024-07-02'],
    ['２０２４／７／２', '2024-07-02'],
    ['2024年', '2024'],
    ['2024年度', '2024'],
    ['2024年7月', '2024-07'],
    ['２０２４年７月', '2024-07'],
    ['2024 年 7 月 2 日', '2024-07-02'],
    ['2024年7月2号', '2024-07-02'],
    ['2024年7月2日星期二', '2024-07-02'],
    ['二〇二四年七月二日', '2024-07-02'],
    ['二〇二四年十二月三十一日', '2024-12-31'],
    ['2024 г.', '2024'],
    ['2024-07-02 0:00', '2024-07-02'],
    ['2024/7/2 0:00:00', '2024-07-02'],
    ['2024/7/2 12:00:00 AM', '2024-07-02'],
    ['2024年7月2日 0:00', '2024-07-02'],
    ['2024-07-02T00:00:00.000Z', '2024-07-02'],
    ['约2024年', '2024~'],
    ['约 2024 年', '2024~'],
    ['2024年左右', '2024~'],
    ['ca. 2024', '2024~'],
    ['～2024', '2024~'],
    ['2024？', '2024?'],
    ['2024年7月?', '2024-07?'],
    ['可能2024年左右', '2024%'],
    ['1990年代', '199X'],
    ['20世纪90年代', '199X'],
    ['1990-е', '199X'],
    ['1990-х годов', '199X'],
    ['1990-шы жылдары', '199X'],
    ['2024-го', '2024'],
    ['2024 жылдан бастап', '2024/..'],
    ['2023年5月至今', '2023-05/..'],
    ['2023-05至今', '2023-05/..'],
    ['2023 – now', '2023/..'],
    ['自2023年5月起', '2023-05/..'],
    ['2023年5月以来', '2023-05/..'],
    ['с 2023 по н. в.', '2023/..'],
    ['2023/', '2023/..'],
    ['截至2025年7月', '../2025-07'],
    ['2025年6月16日至17日', '2025-06-16/2025-06-17'],
    ['2025年6月16日-17日', '2025-06-16/2025-06-17'],
    ['2025年6月16日—6月18日', '2025-06-16/2025-06-18'],
    ['2025年6月16日～17日', '2025-06-16/2025-06-17'],
    ['2025年6月至7月', '2025-06/2025-07'],
    ['2025年6月-2026年1月', '2025-06/2026-01'],
    ['从2024年7月到2025年1月', '2024-07/2025-01'],
    ['约2024年7月2日至5日', '2024-07-02~/2024-07-05~'],
    ['2025.6.16-17', '2025-06-16/2025-06-17'],
    ['2025.6.16-6.17', '2025-06-16/2025-06-17'],
    ['2025.6-7', '2025-06/2025-07'],
    ['2025/6/16-2025/6/17', '2025-06-16/2025-06-17'],
    ['2025-06-16 - 2025-06-17', '2025-06-16/2025-06-17'],
    ['2025-06-16~2025-06-17', '2025-06-16/2025-06-17'],
    ['2024-06-30/07-02', '2024-06-30/2024-07-02'],
    ['2024-2025', '2024/2025'],
    ['2024—2025', '2024/2025'],
  ])('reads %s silently as %s', (typed, edtf) => {
    expect(readStaffDate(typed)).toEqual({ edtf, notice: null });
  });

  it.each([
    ['20240702', '2024-07-02', 'date-compact'],
    ['202407', '2024-07', 'date-compact'],
    ['45475', '2024-07-02', 'date-serial'],
    ['36526', '2000-01-01', 'date-serial'],
    ['Jul-24', '2024-07', 'date-month-name'],
    ['июл.24', '2024-07', 'date-month-name'],
    ['Jul-70', '1970-07', 'date-month-name'],
    ['July 2, 2024', '2024-07-02', 'date-month-name'],
    ['Tuesday, July 2, 2024', '2024-07-02', 'date-month-name'],
    ['2 July 2024', '2024-07-02', 'date-month-name'],
    ['2-Jul-24', '2024-07-02', 'date-month-name'],
    ['2 июля 2024 г.', '2024-07-02', 'date-month-name'],
    ['июль 2024', '2024-07', 'date-month-name'],
    ['16–17 июня 2025 г.', '2025-06-16/2025-06-17', 'date-month-name'],
    ['June 16-17, 2025', '2025-06-16/2025-06-17', 'date-month-name'],
    ['2024 ж. 2 шілде', '2024-07-02', 'date-month-name'],
    ['шілде 2024', '2024-07', 'date-month-name'],
    ['2.7.2024', '2024-07-02', 'date-day-first'],
    ['16-17.06.2025', '2025-06-16/2025-06-17', 'date-day-first'],
    ['13/7/2024', '2024-07-13', 'date-day-first'],
    ['7/7/2024', '2024-07-07', 'date-day-first'],
    ['7/13/2024', '2024-07-13', 'date-month-first'],
    ['07.2024', '2024-07', 'date-month-first'],
    ['2024年春', '2024-21', 'date-season'],
    ['2024 spring', '2024-21', 'date-season'],
    ['осень 2024', '2024-23', 'date-season'],
    ['2024 жылғы қыс', '2024-24', 'date-season'],
    ['2024年第三季度', '2024-07/2024-09', 'date-rough'],
    ['2024Q4', '2024-10/2024-12', 'date-rough'],
    ['2024年上半年', '2024-01/2024-06', 'date-rough'],
    ['2024年7月上旬', '2024-07', 'date-rough'],
    ['2024年底', '2024', 'date-rough'],
    ['2024/7/2 14:30', '2024-07-02', 'date-time'],
    ['2024年7月2日晚', '2024-07-02', 'date-time'],
    ['2024年7月2日上午9时30分', '2024-07-02', 'date-time'],
    ['2 July 2024, 10:30', '2024-07-02', 'date-month-name'],
    ['вторник, 2 июля 2024', '2024-07-02', 'date-month-name'],
    ['сейсенбі, 2 шілде 2024', '2024-07-02', 'date-month-name'],
    ['2024 жылдың қыркүйегінде', '2024-09', 'date-month-name'],
    ['2024 жылғы 1-3 шілде', '2024-07-01/2024-07-03', 'date-month-name'],
    ['July/August 2024', '2024-07/2024-08', 'date-month-name'],
    ['июль и август 2024 г.', '2024-07/2024-08', 'date-month-name'],
    ['9月-24', '2024-09', 'date-month-name'],
    ['летом 2024 года', '2024-22', 'date-season'],
    ['2024 жылдың күзінде', '2024-23', 'date-season'],
    ['in the spring of 2024', '2024-21', 'date-season'],
    ['winter 2023/24', '2023-12/2024-02', 'date-rough'],
    ['зима 2023-2024 гг.', '2023-12/2024-02', 'date-rough'],
    ['2023—2024年冬季', '2023-12/2024-02', 'date-rough'],
    ['2023-2024 уч. г.', '2023/2024', 'date-rough'],
    ['2024学年第二学期', '2024/2025', 'date-rough'],
    ['early 2024', '2024', 'date-rough'],
    ['mid-July 2024', '2024-07', 'date-rough'],
    ['в начале июля 2024 года', '2024-07', 'date-rough'],
    ['конец 2024 г.', '2024', 'date-rough'],
    ['2024 жылдың басында', '2024', 'date-rough'],
    ['19th century', '1801/1900', 'date-rough'],
    ['XIX век', '1801/1900', 'date-rough'],
    ['ХIX в.', '1801/1900', 'date-rough'],
    ['19 ғасыр', '1801/1900', 'date-rough'],
    ['十九世纪', '1801/1900', 'date-rough'],
  ])('reads %s as %s and tells %s', (typed, edtf, notice) => {
    expect(readStaffDate(typed)).toEqual({ edtf, notice });
  });

  it.each([
    ['2024-13', 'date-impossible'],
    ['2024-00', 'date-impossible'],
    ['2024-02-31', 'date-impossible'],
    ['2023-02-29', 'date-impossible'],
    ['2024年13月', 'date-impossible'],
    ['2024年2月30日至3月1日', 'date-impossible'],
    ['31.02.2024', 'date-impossible'],
    ['20241301', 'date-impossible'],
    ['2024-25', 'date-impossible'],
    ['24-Jul', 'date-ambiguous'],
    ['July 24', 'date-ambiguous'],
    ['7/2/2024', 'date-ambiguous'],
    ['24/7/2', 'date-ambiguous'],
    ['24年7月2日', 'date-ambiguous'],
    ['7月2日', 'date-yearless'],
    ['2 июля', 'date-yearless'],
    ['2025-06-17/2025-06-16', 'date-reversed'],
    ['2025年6月17日至16日', 'date-reversed'],
    ['2025/2024', 'date-reversed'],
    ['待定', 'date-undecided'],
    ['TBD', 'date-undecided'],
    ['n.d.', 'date-undecided'],
    ['日期不详', 'date-undecided'],
    ['без даты', 'date-undecided'],
    ['BC 221', 'date-before-christ'],
    ['б.з.б. 221', 'date-before-christ'],
    ['winter 2023/25', 'date-unreadable'],
    ['45 век', 'date-unreadable'],
    ['n/a', 'date-undecided'],
    ['-', 'date-undecided'],
    ['？', 'date-undecided'],
    ['至今', 'date-unreadable'],
    ['0', 'date-unreadable'],
    ['12', 'date-unreadable'],
    ['99999', 'date-unreadable'],
    ['2024、2025', 'date-unreadable'],
    ['夏天', 'date-unreadable'],
    ['2024年春节', 'date-unreadable'],
  ])('does not guess at %s: %s', (typed, fault) => {
    expect(readStaffDate(typed)).toEqual({ fault });
  });

  const day = fc
    .tuple(
      fc.integer({ min: 1900, max: 2099 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .filter(([year, month, date]) => date <= daysInMonth(year, month));
  const pad = (number: number): string => String(number).padStart(2, '0');

  it('reads every day in every order that is certain', () => {
    const forms: ((y: number, m: number, d: number) => string)[] = [
      (y, m, d) => `${y}/${m}/${d}`,
      (y, m, d) => `${y}.${pad(m)}.${pad(d)}`,
      (y, m, d) => `${y}年${m}月${d}日`,
      (y, m, d) => `${y}${pad(m)}${pad(d)}`,
      (y, m, d) => `${d}.${m}.${y}`,
      (y, m, d) => `${y}-${m}-${d} 0:00:00`,
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...forms), ([y, m, d], form) => {
        expect(readStaffDate(form(y, m, d))).toMatchObject({ edtf: `${y}-${pad(m)}-${pad(d)}` });
      }),
    );
  });

  it('gives EDTF that the model reads, or a reason, whatever the text', () => {
    const signs = fc.constantFrom(
      ...'0123456789',
      ...'-/.~?年月日至约今 ,',
      '2024',
      'Jul',
      'июля',
      '季度',
      '起',
    );
    fc.assert(
      fc.property(fc.string({ unit: signs, minLength: 1, maxLength: 12 }), (text) => {
        const read = readStaffDate(text);
        if ('edtf' in read) expect(parseEdtf(read.edtf)?.edtf).toBe(read.edtf);
        else expect(read.fault).toMatch(/^date-/);
      }),
      { numRuns: 5000 },
    );
  });
});
