import { utcDay, utcMonth, utcYear } from 'd3';
import type { TickUnit } from '../../../format/dates/pointAt';
import { DAY, lengthOf, type Span } from '../span/timelineSpan';

export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
  /** A start of a larger unit, drawn stronger: a year, or a month among days. */
  readonly major: boolean;
  /** Only where the picture is at least this wide, in pixels; 0 always. */
  readonly minWidth: number;
}

/** Room for a label, in pixels. */
const LABEL_ROOM = 56;
const DAY_ROOM = 30;
const YEAR = 365.25 * DAY;

const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const MONTH_STEPS = [1, 3, 6] as const;
const DAY_STEPS = [1, 2, 5, 10] as const;
const NAME_ROOM = 40;
/** Before this a decade would be taken for something else. */
const PLAIN_FROM = 1000;

/**
 * Years, then months and days where there is room for their labels: of each the finest step of
 * which the given width carries all.
 */
export function ticksOf(span: Span, width: number): readonly Tick[] {
  const room = width / LABEL_ROOM;
  const length = lengthOf(span);
  const monthStep = MONTH_STEPS.find((step) => length / ((YEAR / 12) * step) <= room) ?? null;
  const dayStep = DAY_STEPS.find((step) => length / (DAY * step) <= width / DAY_ROOM) ?? null;
  const years = yearTicks(span, length, room);
  if (monthStep === null) return years;
  const withDays = dayStep !== null && monthStep === 1;
  const months = monthTicks(span, monthStep, withDays);
  const days = withDays ? dayTicks(span, dayStep, width) : [];
  return [...years, ...months, ...days].sort((a, b) => a.at - b.at);
}

function yearTicks(span: Span, length: number, room: number): readonly Tick[] {
  const step = YEAR_STEPS.find((years) => length / (YEAR * years) <= room) ?? 1000;
  const interval = utcYear.every(step) ?? utcYear;
  const isEarly = new Date(span.from).getUTCFullYear() < PLAIN_FROM;
  return interval
    .range(interval.ceil(utcYear.offset(new Date(span.from), -1)), new Date(span.to))
    .map((date) => asCounted(date, step))
    .filter((date) => date.getTime() >= span.from && date.getTime() < span.to)
    .map((date) => tick(date, step === 10 && !isEarly ? 'decade' : 'year', true, 0));
}

/** There is no year 0: before our era round years as they are counted lie one after those of the notation. */
function asCounted(date: Date, step: number): Date {
  return step > 1 && date.getUTCFullYear() <= 0 ? utcYear.offset(date, 1) : date;
}

function monthTicks(span: Span, step: number, major: boolean): readonly Tick[] {
  return utcMonth
    .range(utcMonth.ceil(new Date(span.from)), new Date(span.to))
    .filter((date) => date.getUTCMonth() !== 0 && date.getUTCMonth() % step === 0)
    .map((date) => tick(date, 'month', major, step === 1 ? 480 : 560));
}

/** Counted from the 1st, and none so near to it or to the next that it would touch the month's name. */
function dayTicks(span: Span, step: number, width: number): readonly Tick[] {
  const nameRoom = (NAME_ROOM / width) * lengthOf(span);
  return utcDay
    .range(utcDay.ceil(new Date(span.from)), new Date(span.to))
    .filter((date) => {
      const day = date.getUTCDate() - 1;
      return day % step === 0 && day * DAY >= nameRoom && (step === 1 || day < 29);
    })
    .map((date) => tick(date, 'day', false, 480));
}

function tick(date: Date, unit: TickUnit, major: boolean, minWidth: number): Tick {
  return { at: date.getTime(), unit, major, minWidth };
}
