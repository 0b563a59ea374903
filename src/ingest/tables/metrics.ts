import type { Display, Rank } from '../../model/story';
import { choice, grade } from '../cells/choice';
import { derivation } from '../cells/derivation';
import { id, vitalReference } from '../cells/id';
import { items } from '../cells/list';
import { prose } from '../cells/words';
import { localized, optional, required, table } from '../columns';
import type { TableDocs } from './docs';

const RANKS: readonly Rank[] = [1, 2, 3];
const DISPLAYS: readonly Display[] = ['dots', 'bar', 'steps', 'list', 'number'];

export const metrics = table('metrics', {
  id: required(id),
  topic: optional(vitalReference('topics')),
  rank: optional(grade(RANKS), 2),
  display: optional(choice(DISPLAYS), 'number'),
  derive: optional(derivation),
  label: localized(prose, 'required'),
  unit: localized(prose, 'optional'),
  note: localized(prose, 'optional'),
  items: localized(items, 'optional'),
});

export const metricsDocs: TableDocs<typeof metrics.columns> = {
  table: {
    zh: '指标：数字卡片。数值写在 observations.csv。',
    en: 'Figures to show. Their values stand in observations.csv.',
  },
  columns: {
    id: { zh: '指标编号。', en: 'The id of the figure.' },
    topic: { zh: '主题，topics.csv 里的编号。', en: 'An id of topics.csv.' },
    rank: {
      zh: '主次：1 大号领头，2 一般，3 收在按钮后面；空着按 2。',
      en: '1 leads, set large; 2 is ordinary; 3 waits behind a button; 2 when empty.',
    },
    display: {
      zh: '画法：dots 点阵，bar 条形，steps 阶梯，list 列表，number 数字；空着按 number。',
      en: 'dots, bar, steps, list or number; number when empty.',
    },
    derive: {
      zh: '由程序算出：count:agreements、count:events 或 distance:地点/地点；不用就空着。',
      en: 'Worked out by the program: count:agreements, count:events, distance:PLACE/PLACE; or empty.',
    },
    label: {
      zh: '卡片标题，不写年份：换了新数值也不必改。',
      en: 'The heading of the card, without the year, so that it stays true with the next value.',
    },
    unit: {
      zh: '单位；变格的语言可写各种形式，用 ; 分开：student;students，студент;студента;студентов。',
      en: 'The unit; where it changes with the number, its forms with ; between: student;students, студент;студента;студентов.',
    },
    note: {
      zh: '说明，例如原文没有写明什么。',
      en: 'A note, such as what the source leaves open.',
    },
    items: {
      zh: 'steps 和 list 显示的词，用 ; 分开。',
      en: 'The words of steps and list, with ; between.',
    },
  },
};
