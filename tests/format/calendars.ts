import { en } from '../../src/format/calendars/en';
import { kk } from '../../src/format/calendars/kk';
import { ru } from '../../src/format/calendars/ru';
import { zh } from '../../src/format/calendars/zh';

export const calendars = { zh, en, ru, kk };
export const eachCalendar = Object.values(calendars);
