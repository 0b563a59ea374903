import { chances } from '../chances';
import { parseEdtf } from '../../../src/model/date';
import { compareDates } from '../../../src/model/dateOrder';
import type { Rank, StoryEvent, Topic } from '../../../src/model/story';

export const BENCH_TOPICS: readonly Topic[] = ['diplomacy', 'education', 'research', 'culture'].map(
  (id) => ({ id, name: { en: `Topic of ${id}` } }),
);

const FIRST_YEAR = 2010;
const YEARS = 16;

/** Events of a story that does not exist, always the same ones, in order of telling. */
export function manyEvents(count: number): readonly StoryEvent[] {
  const chance = chances(20240702);
  const events = Array.from({ length: count }, (_, i): StoryEvent => {
    const topic = BENCH_TOPICS[Math.floor(chance() * BENCH_TOPICS.length)]?.id ?? '';
    const rank = (chance() < 0.1 ? 1 : chance() < 0.4 ? 2 : 3) satisfies Rank;
    return {
      id: `event-${i}`,
      date: parseEdtf(someDate(chance)),
      topic,
      places: [],
      organizations: [],
      rank,
      title: { en: `Event ${i}: ${WORDS[Math.floor(chance() * WORDS.length)]}` },
      summary: {},
      cited: [],
      image: null,
      image_alt: {},
      image_credit: {},
      image_link: null,
    };
  });
  return events.sort((a, b) => compareDates(a.date, b.date));
}

const WORDS = [
  'agreement signed',
  'students admitted',
  'laboratory approved by both sides',
  'delegation received in the capital',
  'lecture on space flight',
] as const;

/** Mostly days, as in a newsroom's archive; some known to the month or the year, a few ranges. */
function someDate(chance: () => number): string {
  const year = FIRST_YEAR + Math.floor(chance() * YEARS);
  const month = two(1 + Math.floor(chance() * 12));
  const day = two(1 + Math.floor(chance() * 28));
  const kind = chance();
  if (kind < 0.8) return `${year}-${month}-${day}`;
  if (kind < 0.95) return `${year}-${month}`;
  if (kind < 0.97) return `${year}`;
  return `${year}-${month}-01/${year}-${month}-${day}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
