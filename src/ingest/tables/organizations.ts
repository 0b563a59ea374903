import { id, reference } from '../cells/id';
import { link } from '../cells/link';
import { prose } from '../cells/words';
import { localized, optional, required, table } from '../columns';
import type { TableDocs } from './docs';

export const organizations = table('organizations', {
  id: required(id),
  place: optional(reference('places')),
  url: optional(link),
  name: localized(prose, 'required'),
  short: localized(prose, 'optional'),
});

export const organizationsDocs: TableDocs<typeof organizations.columns> = {
  table: {
    zh: '机构：学校、部门、媒体、企业等。',
    en: 'Institutions, ministries, media, companies.',
  },
  columns: {
    id: { zh: '机构编号，其他表用它指向这个机构。', en: 'The id by which other tables name it.' },
    place: { zh: '所在地，places.csv 里的编号。', en: 'Its seat, an id of places.csv.' },
    url: { zh: '官方网址，以 https:// 开头。', en: 'Official address, beginning with https://.' },
    name: { zh: '正式全称。', en: 'Its full official name.' },
    short: { zh: '简称，没有就空着。', en: 'A short name, if it has one.' },
  },
};
