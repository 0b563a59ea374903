import type { Era } from '../../model/story';
import { date } from '../cells/date';
import { id } from '../cells/id';
import { prose } from '../cells/words';
import { localized, required } from '../columns';
import type { Table } from '../columns';
import type { TableDocs } from './docs';

const columns = {
  id: required(id),
  from: required(date('row')),
  to: required(date('row')),
  name: localized(prose, 'required'),
};

export const eras: Table<typeof columns, Era> = {
  name: 'eras',
  needed: false,
  key: 'id',
  columns,
  finish: (era, at) => {
    const { min } = era.from;
    const { max } = era.to;
    if (min !== null && max !== null && max <= min) at('to')('date-reversed', 'row');
    return era;
  },
};

export const erasDocs: TableDocs<typeof columns> = {
  table: { zh: '时间轴背景上的阶段，可以没有。', en: 'Bands behind the timeline, if any.' },
  columns: {
    id: { zh: '阶段编号。', en: 'The id of the era.' },
    from: { zh: '开始日期。', en: 'When it begins.' },
    to: { zh: '结束日期。', en: 'When it ends.' },
    name: { zh: '阶段名称。', en: 'Its name.' },
  },
};
