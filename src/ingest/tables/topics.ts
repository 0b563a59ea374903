import { id } from '../cells/id';
import { prose } from '../cells/words';
import { localized, required, table } from '../columns';
import type { TableDocs } from './docs';

export const topics = table(
  'topics',
  { id: required(id), name: localized(prose, 'required') },
  { needed: true },
);

export const topicsDocs: TableDocs<typeof topics.columns> = {
  table: {
    zh: '主题。行的顺序就是时间轴分道和配色的顺序。',
    en: 'Topics. The order of the rows is the order of lanes and colours.',
  },
  columns: {
    id: {
      zh: '主题编号，其他表用它指向这个主题。',
      en: 'The id by which other tables name the topic.',
    },
    name: { zh: '主题名称。', en: 'The name of the topic.' },
  },
};
