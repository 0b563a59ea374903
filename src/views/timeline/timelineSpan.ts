import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from 'd3';
import type { TickUnit } from '../../format/pointAt';
import type { StoryEvent } from '../../model/story';

/** Half-open stretch of time, milliseconds UTC. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

/** The stretch that holds every dated event, widened to whole months, or years when it is long. */
export function wholeSpan(events: readonly StoryEvent[]): Span | null {
  const dates = events.flatMap((event) => event.date ?? []);
  const instants = dates.flatMap((date) => [date.min ?? [], date.max ?? []].flat());
  if (instants.length === 0) return null;
  const from = Math.min(...instants);
  const to = Math.max(...instants);
  const unit: CountableTimeInterval = to - from > 12 * 365 * DAY ? utcYear : utcMonth;
  return { from: unit.floor(new Date(from)).getTime(), to: unit.ceil(new Date(to)).getTime() };
}

export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
  /** A start of a year, drawn stronger. */
  readonly major: boolean;
  /** Only where the picture is at least this wide, in pixels; 0 always. */
  readonly minWidth: number;
}

const LABEL_ROOM = 56;

/**
 * Years always, finer ticks where there is room for their labels: the finest unit of which the
 * given width carries all.
 */
export function ticksOf(span: Span, width: number): readonly Tick[] {
  const years = (span.to - span.from) / (365.25 * DAY);
  const room = width / LABEL_ROOM;
  const step = years > room ? Math.ceil(years / room / 10) * 10 : 1;
  const yearTicks = utcYear.range(utcYear.ceil(new Date(span.from)), new Date(span.to));
  const major = yearTicks
    .filter((date) => date.getUTCFullYear() % step === 0)
    .map((date): Tick => tick(date, step >= 10 ? 'decade' : 'year', true, 0));
  const monthStep = [1, 3, 6].find((months) => (years * 12) / months <= room);
  const minor = monthStep === undefined ? [] : minorTicks(span, utcMonth, monthStep);
  const days = (span.to - span.from) / DAY;
  const dayTicks = days > room ? [] : minorTicks(span, utcDay, 1);
  return [...major, ...minor, ...dayTicks].sort((a, b) => a.at - b.at);
}

function minorTicks(span: Span, interval: CountableTimeInterval, step: number): readonly Tick[] {
  const isDay = interval === utcDay;
  return interval
    .range(interval.ceil(new Date(span.from)), new Date(span.to))
    .filter((date) => (isDay ? date.getUTCDate() !== 1 : isInnerMonth(date, step)))
    .map((date) => tick(date, isDay ? 'day' : 'month', false, isDay || step === 1 ? 480 : 560));
}

function isInnerMonth(date: Date, step: number): boolean {
  return date.getUTCMonth() !== 0 && date.getUTCMonth() % step === 0;
}

function tick(date: Date, unit: TickUnit, major: boolean, minWidth: number): Tick {
  return { at: date.getTime(), unit, major, minWidth };
}
