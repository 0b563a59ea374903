import type { Agreement, AgreementKind } from '../../model/story';
import { choice } from '../cells/choice';
import { date } from '../cells/date';
import { id, reference, references, sources } from '../cells/id';
import { locator } from '../cells/list';
import { prose } from '../cells/words';
import { expected, localized, optional, required } from '../columns';
import type { Table } from '../columns';
import { pairSources, type AsRead } from '../joins/pairSources';
import type { TableDocs } from './docs';

const KINDS: readonly AgreementKind[] = ['agreement', 'memorandum', 'platform', 'institution'];

const columns = {
  id: required(id),
  date: optional(date('row')),
  kind: required(choice(KINDS), 'agreement'),
  parties: optional(references('organizations'), []),
  event: optional(reference('events')),
  title: localized(prose, 'required'),
  summary: localized(prose, 'optional'),
  source: required(sources),
  locator: expected(locator, []),
};

export const agreements: Table<typeof columns, AsRead<Agreement>> = {
  name: 'agreements',
  needed: false,
  key: 'id',
  columns,
  finish: pairSources,
};

export const agreementsDocs: TableDocs<typeof columns> = {
  table: {
    zh: '协议、备忘录、平台和共建机构，每项一行。',
    en: 'Agreements, memoranda, platforms and institutions, one row each.',
  },
  columns: {
    id: { zh: '协议编号。', en: 'The id of the agreement.' },
    date: {
      zh: '签署或成立日期，写法同事件；没有就空着。',
      en: 'When it was signed or founded, as in events; may be empty.',
    },
    kind: {
      zh: '类型：agreement 协议，memorandum 备忘录，platform 平台，institution 机构。',
      en: 'agreement, memorandum, platform or institution.',
    },
    parties: {
      zh: '各方，organizations.csv 里的编号，多个用 ; 分开。',
      en: 'The parties, ids of organizations.csv with ; between.',
    },
    event: {
      zh: '有关事件，events.csv 里的编号。',
      en: 'The event it belongs to, an id of events.csv.',
    },
    title: { zh: '名称。', en: 'Its name.' },
    summary: { zh: '一两句话的说明。', en: 'One or two sentences.' },
    source: {
      zh: '来源，sources.csv 里的编号；几个来源用 ; 分开。',
      en: 'Ids of sources.csv with ; between.',
    },
    locator: {
      zh: '在来源里的位置，“节.段”；几个来源之间用 | 分开。',
      en: 'Where the source says it, section.paragraph; with | between several sources.',
    },
  },
};
