import type { Change, ChangeKind } from '../../model/story';
import { choice } from '../cells/choice';
import { date } from '../cells/date';
import { prose, word } from '../cells/words';
import { TABLE_NAMES, localized, optional, required } from '../columns';
import type { Table } from '../columns';
import type { TableDocs } from './docs';

const KINDS: readonly ChangeKind[] = ['correction', 'update'];

const columns = {
  date: required(date('row')),
  table: optional(choice(TABLE_NAMES)),
  id: optional(word),
  kind: optional(choice(KINDS), 'update'),
  text: localized(prose, 'required'),
  before: optional(prose),
  after: optional(prose),
};

export const changes: Table<typeof columns, Change> = {
  name: 'changes',
  needed: false,
  key: null,
  columns,
  finish: ({ kind, ...rest }) => ({ ...rest, kind: kind ?? 'update' }),
};

export const changesDocs: TableDocs<typeof columns> = {
  table: {
    zh: '更正与更新，每次一行，读者可见；可以没有。',
    en: 'Corrections and updates, as readers are told of them, one row each, if any.',
  },
  columns: {
    date: { zh: '更正或更新的日期。', en: 'When it was changed.' },
    table: {
      zh: '改了哪张表，如 events；涉及全篇就空着。',
      en: 'The table concerned, such as events; empty when it is the whole story.',
    },
    id: {
      zh: '改了哪一条，写那张表里的编号；数值写指标编号。',
      en: 'The id of the record concerned; for a value the id of its figure.',
    },
    kind: {
      zh: '种类：correction 更正，update 更新；空着按 update。',
      en: 'correction or update; update when empty.',
    },
    text: { zh: '一句话写明改了什么。', en: 'What was changed, in one sentence.' },
    before: { zh: '原来的内容。', en: 'What stood there before.' },
    after: { zh: '现在的内容。', en: 'What stands there now.' },
  },
};
