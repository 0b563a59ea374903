import { describe, expect, it } from 'vitest';
import { groupName } from '../../../../src/views/timeline/marks/markName';
import type { EventGroup } from '../../../../src/views/timeline/rows/timelineRows';
import { makeLocale } from '../../../makeLocale';
import { date, makeEvent } from '../../../makeStory';

const LANGUAGES = ['zh', 'en', 'kk', 'ru'];

/** Five events from the first instant of one day on. */
function makeGroup(from: string, to: string): EventGroup {
  return {
    id: 'group-1',
    from: Date.parse(from),
    to: Date.parse(to),
    order: 0,
    row: 0,
    events: Array.from({ length: 5 }, (_, i) => makeEvent(`e${i}`, { date: date('2024') })),
  };
}

const day = makeGroup('2024-07-02', '2024-07-03');
const months = makeGroup('2024-07-01', '2025-07-01');
const years = makeGroup('2010-01-01', '2025-01-01');

describe('groupName', () => {
  it.each([
    ['zh', '5 件事，2024 年 7 月 2 日。选择即可展开。'],
    ['en', '5 events, 2 July 2024. Choose to open.'],
    ['kk', '2024 ж. 2 шілде: 5 оқиға. Таңдағанда ашылады.'],
    ['ru', '2 июля 2024 г.: 5 событий. Раскрывается при выборе.'],
  ])('says how many events when, in %s', (lang, name) => {
    expect(groupName(day, makeLocale(lang))).toBe(name);
  });

  it.each(LANGUAGES)('has one stop where a date ends with one, in %s', (lang) => {
    for (const group of [day, months, years])
      expect(groupName(group, makeLocale(lang))).not.toContain('..');
  });
});
