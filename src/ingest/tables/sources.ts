import { date } from '../cells/date';
import { id } from '../cells/id';
import { language } from '../cells/language';
import { link } from '../cells/link';
import { prose, word } from '../cells/words';
import { localized, optional, required, table } from '../columns';
import type { TableDocs } from './docs';

export const sources = table(
  'sources',
  {
    id: required(id),
    kind: optional(word),
    // When a page was read is no part of the story: a bad date here must not cost the source.
    published: optional(date('cell')),
    accessed: optional(date('cell')),
    url: optional(link),
    language: optional(language),
    title: localized(prose, 'required'),
    publisher: localized(prose, 'required'),
  },
  { needed: true },
);

export const sourcesDocs: TableDocs<typeof sources.columns> = {
  table: { zh: '来源：报道、文件、网页。', en: 'Sources: reports, documents, web pages.' },
  columns: {
    id: {
      zh: '来源编号，其他表用它指向这个来源。',
      en: 'The id by which other tables name the source.',
    },
    kind: { zh: '类型，如 article、report。', en: 'What it is, such as article or report.' },
    published: { zh: '发布日期。', en: 'When it was published.' },
    accessed: { zh: '查阅日期。', en: 'When it was read.' },
    url: { zh: '网址，以 https:// 开头。', en: 'Its address, beginning with https://.' },
    language: { zh: '来源的语言代码，如 zh。', en: 'The code of its language, such as zh.' },
    title: { zh: '标题。', en: 'Its title.' },
    publisher: { zh: '发布方。', en: 'Who published it.' },
  },
};
