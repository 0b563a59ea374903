import { en } from '../../../src/format/dates/calendars/en';
import { kk } from '../../../src/format/dates/calendars/kk';
import { ru } from '../../../src/format/dates/calendars/ru';
import { zh } from '../../../src/format/dates/calendars/zh';

export const calendars = { zh, en, ru, kk };
export const eachCalendar = Object.values(calendars);
