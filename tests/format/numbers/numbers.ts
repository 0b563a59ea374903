import { en } from '../../../src/format/numbers/en';
import { kk } from '../../../src/format/numbers/kk';
import { ru } from '../../../src/format/numbers/ru';
import { zh } from '../../../src/format/numbers/zh';

export const numbers = { zh, en, ru, kk };
export const eachNumbers = Object.values(numbers);
