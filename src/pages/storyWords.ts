import type { Calendar } from '../format/dates/calendar';
import { en } from '../format/dates/calendars/en';
import { kk } from '../format/dates/calendars/kk';
import { ru } from '../format/dates/calendars/ru';
import { zh } from '../format/dates/calendars/zh';
import { formatDate } from '../format/dates/formatDate';
import { lookUp, type SearchWords } from '../model/lookup';
import { searchWords } from '../model/search';
import type { Story } from '../model/story';

const CALENDARS: readonly Calendar[] = [zh, en, kk, ru];

/**
 * The words and dates that find each record, in all of a story's languages: what the build writes for
 * pages that hold one of them, and what tables that changed since bring with them.
 */
export function storyWords(story: Story): SearchWords {
  const calendars = story.languages.map(
    (lang) => CALENDARS.find((calendar) => calendar.lang === lang) ?? en,
  );
  const dateWords: Parameters<typeof lookUp>[1] = (date) =>
    [...new Set(calendars)].map((calendar) => formatDate(date, calendar)).join('\n');
  return searchWords(lookUp(story, dateWords));
}
