import type { Rank, StoryEvent } from '../../model/story';
import { grade } from '../cells/choice';
import { date } from '../cells/date';
import { image } from '../cells/image';
import { id, references, sources, vitalReference } from '../cells/id';
import { link } from '../cells/link';
import { locator } from '../cells/list';
import { prose } from '../cells/words';
import { expected, localized, optional, present, required } from '../columns';
import type { Table } from '../columns';
import { pairSources, type AsRead } from '../joins/pairSources';
import type { TableDocs } from './docs';

const RANKS: readonly Rank[] = [1, 2, 3];

const columns = {
  id: required(id),
  date: present(date('row')),
  topic: required(vitalReference('topics')),
  places: optional(references('places'), []),
  organizations: optional(references('organizations'), []),
  rank: optional(grade(RANKS), 2),
  title: localized(prose, 'required'),
  summary: localized(prose, 'optional'),
  image: optional(image),
  image_alt: localized(prose, 'optional'),
  image_credit: localized(prose, 'optional'),
  image_link: optional(link),
  source: required(sources),
  locator: expected(locator, []),
};

export const events: Table<typeof columns, AsRead<StoryEvent>> = {
  name: 'events',
  needed: true,
  key: 'id',
  columns,
  finish: pairSources,
};

export const eventsDocs: TableDocs<typeof columns> = {
  table: { zh: '事件，每件事一行。', en: 'Events, one row for each thing that happened.' },
  columns: {
    id: {
      zh: '事件编号，其他表用它指向这件事。',
      en: 'The id by which other tables name the event.',
    },
    date: {
      zh: '日期，知道多少写多少：2024、2024-07、2024-07-02、2025-06-16/2025-06-17；原文没有日期就空着。',
      en: 'As much of the date as is known: 2024, 2024-07, 2024-07-02, 2025-06-16/2025-06-17; empty when the source gives none.',
    },
    topic: { zh: '主题，topics.csv 里的编号。', en: 'An id of topics.csv.' },
    places: {
      zh: '发生地，places.csv 里的编号，多个用 ; 分开；空着时用机构所在地。',
      en: 'Where it happened, ids of places.csv with ; between; when empty, where its organizations are.',
    },
    organizations: {
      zh: '有关机构，organizations.csv 里的编号，多个用 ; 分开。',
      en: 'Who took part, ids of organizations.csv with ; between.',
    },
    rank: {
      zh: '重要程度，1 最重要，3 最次；空着按 2。',
      en: 'Weight, 1 the most important; 2 when empty.',
    },
    title: { zh: '短标题。', en: 'A short title.' },
    summary: { zh: '一两句话的说明。', en: 'One or two sentences.' },
    image: {
      zh: '图片：放在表格旁边的文件名，或 https 网址（网站须写进 image_hosts）。',
      en: 'A picture: the name of a file beside the tables, or an https address (its host belongs into image_hosts).',
    },
    image_alt: {
      zh: '图片上有什么，给看不到图片的人。',
      en: 'What the picture shows, for those who do not see it.',
    },
    image_credit: { zh: '图片来源和作者。', en: 'Whom the picture comes from.' },
    image_link: {
      zh: '点图片去的网址，例如视频页面。',
      en: 'Where the picture leads, such as the page of a video.',
    },
    source: {
      zh: '来源，sources.csv 里的编号；几个来源用 ; 分开。',
      en: 'Ids of sources.csv with ; between.',
    },
    locator: {
      zh: '在来源里的位置，“节.段”，如 2.3；多处用 ; 分开，几个来源之间用 | 分开。',
      en: 'Where the source says it, section.paragraph such as 2.3, with ; between; with | between several sources.',
    },
  },
};
