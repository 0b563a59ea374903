import type { Calendar, CaseWords } from '../calendar';

const months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

/** Where from: -нан after a nasal, -тан after a voiceless sound, -дан after any other. */
const monthsFrom = [
  'қаңтардан',
  'ақпаннан',
  'наурыздан',
  'сәуірден',
  'мамырдан',
  'маусымнан',
  'шілдеден',
  'тамыздан',
  'қыркүйектен',
  'қазаннан',
  'қарашадан',
  'желтоқсаннан',
];

/** What is counted in: -ны after a vowel, -ты after a voiceless sound, -ды after any other. */
const monthsIncluded = [
  'қаңтарды',
  'ақпанды',
  'наурызды',
  'сәуірді',
  'мамырды',
  'маусымды',
  'шілдені',
  'тамызды',
  'қыркүйекті',
  'қазанды',
  'қарашаны',
  'желтоқсанды',
];

const since: CaseWords = {
  months: monthsFrom,
  monthsOfDay: monthsFrom,
  seasons: ['көктемінен', 'жазынан', 'күзінен', 'қысынан'],
  year: '{year} жылдан',
  decade: '{year}-жылдардан',
};

const until: CaseWords = {
  months: monthsIncluded,
  monthsOfDay: monthsIncluded,
  seasons: ['көктемін', 'жазын', 'күзін', 'қысын'],
  year: '{year} жылды',
  decade: '{year}-жылдарды',
};

/**
 * The year comes first; a season belongs to its year and says so by its ending. The endings of
 * the last word follow vowel harmony and the sound before them, so they stand here as whole words.
 * «Дейін» alone would leave the end itself out, so an open start takes «қоса алғанға дейін».
 */
export const kk: Calendar = {
  lang: 'kk',
  patterns: {
    day: '{year} ж. {day} {month}',
    month: '{year} ж. {month}',
    season: '{year} ж. {season}',
    winter: '{year}–{nextYear} жж. {season}',
    days: '{year} ж. {day}–{endDay} {month}',
    daysOfTwoMonths: '{year} ж. {day} {month} – {endDay} {endMonth}',
    months: '{year} ж. {month} – {endMonth}',
    seasons: '{year} ж. {season} – {endSeason}',
    years: '{year}–{endYear} жж.',
    range: '{start} – {end}',
  },
  cases: {
    plain: {
      months,
      monthsOfDay: months,
      seasons: ['көктемі', 'жазы', 'күзі', 'қысы'],
      year: '{year} ж.',
      decade: '{year}-жылдар',
    },
    about: null,
    since,
    until,
  },
  phrases: {
    about: 'шамамен {date}',
    since: '{date} бері',
    sinceAbout: 'шамамен {date} бері',
    sinceTwo: null,
    sinceAboutTwo: null,
    until: '{date} қоса алғанға дейін',
    untilAbout: 'шамамен {date} қоса алғанға дейін',
    uncertain: '{date} (болжам бойынша)',
  },
  ages: { early: 'б.з. {date}', before: 'б.з.б. {date}' },
  ticks: {
    months: [
      'қаң.',
      'ақп.',
      'нау.',
      'сәу.',
      'мам.',
      'мау.',
      'шіл.',
      'там.',
      'қыр.',
      'қаз.',
      'қар.',
      'жел.',
    ],
    decade: '{year}-жж.',
  },
};
