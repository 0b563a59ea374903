import type { Observation, Qualifier } from '../../model/story';
import { amount } from '../cells/amount';
import { choice, currency } from '../cells/choice';
import { date } from '../cells/date';
import { references, sources, vitalReference } from '../cells/id';
import { locator } from '../cells/list';
import { prose } from '../cells/words';
import { expected, localized, optional, present, required } from '../columns';
import type { Table } from '../columns';
import { pairSources, type AsRead } from '../joins/pairSources';
import type { TableDocs } from './docs';

const QUALIFIERS: readonly Qualifier[] = ['exact', 'over', 'under', 'about'];

const columns = {
  metric: required(vitalReference('metrics')),
  period: present(date('row')),
  value: required(amount),
  qualifier: optional(choice(QUALIFIERS)),
  currency: optional(currency),
  note: localized(prose, 'optional'),
  events: optional(references('events'), []),
  source: required(sources),
  locator: expected(locator, []),
};

export const observations: Table<typeof columns, AsRead<Observation>> = {
  name: 'observations',
  needed: false,
  key: null,
  columns,
  finish: ({ value: figure, qualifier: typed, ...rest }, at) => {
    const read = figure.qualifier;
    // Who writes `300+` knows more than who left `exact` beside it.
    const qualifier = typed === 'exact' ? (read ?? typed) : (typed ?? read ?? 'exact');
    if (typed !== null && read !== null && typed !== read) {
      at('value')('qualifier-differs', 'none', { read, typed, used: qualifier });
    }
    return pairSources({ ...rest, value: figure.value, qualifier }, at);
  },
};

export const observationsDocs: TableDocs<typeof columns> = {
  table: { zh: '指标的数值，每个时期一行。', en: 'The values of the figures, one row per period.' },
  columns: {
    metric: { zh: '指标，metrics.csv 里的编号。', en: 'An id of metrics.csv.' },
    period: {
      zh: '时期，写法同日期；原文没有就空着。',
      en: 'The period, as a date; empty when the source gives none.',
    },
    value: { zh: '数值，只写数字。', en: 'The value, digits only.' },
    qualifier: {
      zh: '限定：exact 准确，over 超过，under 不足，about 约；空着按 exact。',
      en: 'exact, over, under or about; exact when empty.',
    },
    currency: {
      zh: '币种（ISO 4217），如 CNY；原文未说明写 unstated；不是金额就空着。',
      en: 'ISO 4217, such as CNY; unstated when the source names none; empty when it is no money.',
    },
    note: { zh: '说明。', en: 'A note.' },
    events: {
      zh: '有关事件，events.csv 里的编号，多个用 ; 分开。',
      en: 'Ids of events.csv with ; between.',
    },
    source: {
      zh: '来源，sources.csv 里的编号；几个来源用 ; 分开。同一时期来源说法不一时，各写一行。',
      en: 'Ids of sources.csv with ; between. Where sources differ on a period, a row for each.',
    },
    locator: {
      zh: '在来源里的位置，“节.段”；几个来源之间用 | 分开。',
      en: 'Where the source says it, section.paragraph; with | between several sources.',
    },
  },
};
