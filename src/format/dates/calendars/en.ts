import type { Calendar } from '../calendar';

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Day before month, as in most of the world's English; dashes are closed up between single words. */
export const en: Calendar = {
  lang: 'en',
  patterns: {
    day: '{day} {month} {year}',
    month: '{month} {year}',
    season: '{season} {year}',
    winter: '{season} {year}–{nextShort}',
    days: '{day}–{endDay} {month} {year}',
    daysOfTwoMonths: '{day} {month} – {endDay} {endMonth} {year}',
    months: '{month}–{endMonth} {year}',
    seasons: '{season}–{endSeason} {year}',
    years: '{year}–{endYear}',
    range: '{start} – {end}',
  },
  cases: {
    plain: {
      months,
      monthsOfDay: months,
      seasons: ['spring', 'summer', 'autumn', 'winter'],
      year: '{year}',
      decade: 'the {year}s',
    },
    about: null,
    since: null,
    until: null,
  },
  phrases: {
    about: 'about {date}',
    since: 'since {date}',
    sinceAbout: 'since about {date}',
    sinceTwo: null,
    sinceAboutTwo: null,
    until: 'up to and including {date}',
    untilAbout: 'up to about {date}',
    uncertain: '{date} (uncertain)',
  },
  ages: { early: '{date} AD', before: '{date} BC' },
  ticks: {
    months: months.map((month) => month.slice(0, 3)),
    decade: '{year}s',
  },
};
