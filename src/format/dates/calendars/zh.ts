import type { Calendar } from '../calendar';

const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];

/**
 * Spaces between figures and Han stand in the text itself, since not every browser sets them.
 * Dashes join figures only, and of the two of GB/T 15834 the one for time, 一字线; two whole dates
 * are joined by 至.
 */
export const zh: Calendar = {
  lang: 'zh',
  patterns: {
    day: '{year} 年 {month} 月 {day} 日',
    month: '{year} 年 {month} 月',
    season: '{year} 年{season}',
    winter: '{year}—{nextYear} 年{season}',
    days: '{year} 年 {month} 月 {day}—{endDay} 日',
    daysOfTwoMonths: '{year} 年 {month} 月 {day} 日至 {endMonth} 月 {endDay} 日',
    months: '{year} 年 {month}—{endMonth} 月',
    seasons: '{year} 年{season}至{endSeason}',
    years: '{year}—{endYear} 年',
    range: '{start}至 {end}',
  },
  cases: {
    plain: {
      months,
      monthsOfDay: months,
      seasons: ['春季', '夏季', '秋季', '冬季'],
      year: '{year} 年',
      decade: '{year} 年代',
    },
    about: null,
    since: null,
    until: null,
  },
  phrases: {
    about: '{date}前后',
    since: '{date}起',
    sinceAbout: '约 {date}起',
    sinceTwo: null,
    sinceAboutTwo: null,
    until: '至 {date}止',
    untilAbout: '约至 {date}止',
    uncertain: '{date}（存疑）',
  },
  ages: { early: '公元 {date}', before: '公元前 {date}' },
  ticks: {
    months: months.map((month) => `${month} 月`),
    decade: '{year} 年代',
  },
};
