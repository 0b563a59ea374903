import type { Calendar, CaseWords } from '../calendar';

const months = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];

const monthsOfDay = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

const genitive: CaseWords = {
  months: monthsOfDay,
  monthsOfDay,
  seasons: ['весны', 'лета', 'осени', 'зимы'],
  year: '{year} г.',
  decade: '{year}-х гг.',
};

/**
 * A month alone stands in the nominative, beside a day in the genitive. An open start takes «по»
 * with the accusative, since «до» would leave open whether the end itself still counts.
 */
export const ru: Calendar = {
  lang: 'ru',
  patterns: {
    day: '{day} {month} {year} г.',
    month: '{month} {year} г.',
    season: '{season} {year} г.',
    winter: '{season} {year}–{nextYear} гг.',
    days: '{day}–{endDay} {month} {year} г.',
    daysOfTwoMonths: '{day} {month} — {endDay} {endMonth} {year} г.',
    months: '{month} — {endMonth} {year} г.',
    seasons: '{season} — {endSeason} {year} г.',
    years: '{year}–{endYear} гг.',
    range: '{start} — {end}',
  },
  cases: {
    plain: {
      months,
      monthsOfDay,
      seasons: ['весна', 'лето', 'осень', 'зима'],
      year: '{year} г.',
      decade: '{year}-е гг.',
    },
    about: genitive,
    since: genitive,
    until: {
      months,
      monthsOfDay,
      seasons: ['весну', 'лето', 'осень', 'зиму'],
      year: '{year} г.',
      decade: '{year}-е гг.',
    },
  },
  phrases: {
    about: 'около {date}',
    since: 'с {date}',
    sinceAbout: 'примерно с {date}',
    sinceTwo: 'со {date}',
    sinceAboutTwo: 'примерно со {date}',
    until: 'по {date}',
    untilAbout: 'примерно по {date}',
    uncertain: '{date} (предположительно)',
  },
  ages: { early: '{date} н. э.', before: '{date} до н. э.' },
  ticks: {
    months: [
      'янв.',
      'февр.',
      'март',
      'апр.',
      'май',
      'июнь',
      'июль',
      'авг.',
      'сент.',
      'окт.',
      'нояб.',
      'дек.',
    ],
    decade: '{year}-е',
  },
};
