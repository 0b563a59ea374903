import { describe, expect, it } from 'vitest';
import { groupName } from '../../../../src/views/timeline/marks/markName';
import type { EventGroup } from '../../../../src/views/timeline/rows/eventGroups';
import { makeLocale } from '../../../makeLocale';
import { date, makeEvent } from '../../../makeStory';

const LANGUAGES = ['zh', 'en', 'kk', 'ru'];

function makeGroup(...dates: readonly string[]): EventGroup {
  const events = dates.map((text, i) => makeEvent(`e${i}`, { date: date(text) }));
  return { id: 'group-1', from: 0, to: 1, order: 0, row: 0, events };
}

const day = makeGroup('2024-07-02', '2024-07-02', '2024-07-02', '2024-07-02', '2024-07-02');
const months = makeGroup('2024-07', '2025-06');
const years = makeGroup('2010', '2024');

describe('groupName', () => {
  it.each([
    ['zh', '5\u00a0件事，2024 年 7 月 2 日。选择即可展开。'],
    ['en', '5 events, 2 July 2024. Choose to open.'],
    ['kk', '2024 ж. 2 шілде: 5\u00a0оқиға. Таңдағанда ашылады.'],
    ['ru', '2 июля 2024 г.: 5\u00a0событий. Раскрывается при\u00a0выборе.'],
  ])('says how many events when, in %s', (lang, name) => {
    expect(groupName(day, makeLocale(lang))).toBe(name);
  });

  it.each([
    [['2020/2024', '2020/2024', '2020/2024'], '2020–2024'],
    [['2020', '2021-03', '2022-05-04'], '2020 – 4 May 2022'],
    [['2024-07-02', '2024-07-02/..'], 'since 2 July 2024'],
    [['../2023', '2023-05'], 'up to and including 2023'],
    [['2023-05', '2024'], 'May 2023 – 2024'],
    [['2024', '2024-03-01'], '2024'],
  ])('says of %j when they were: %s', (dates, said) => {
    expect(groupName(makeGroup(...dates), makeLocale('en'))).toBe(
      `${dates.length} events, ${said}. Choose to open.`,
    );
  });

  it.each(LANGUAGES)('has one stop where a date ends with one, in %s', (lang) => {
    for (const group of [day, months, years])
      expect(groupName(group, makeLocale(lang))).not.toContain('..');
  });
});
