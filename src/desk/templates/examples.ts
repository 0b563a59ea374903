import type { TableName } from '../../ingest/columns';
import type { Texts } from '../../model/texts';

/** A cell of an example row: the same in every language, or one text for each. */
export type ExampleCell = string | Texts;

const texts = (zh: string, en: string, kk: string, ru: string): Texts => ({ zh, en, kk, ru });

/** One row for each table. Their ids fit each other: all templates together are a story. */
export const EXAMPLES: Readonly<Record<TableName, Readonly<Record<string, ExampleCell>>>> = {
  story: {
    key: 'title',
    '': texts('示例标题', 'An example title', 'Үлгі тақырып', 'Заголовок-образец'),
  },
  settings: { key: 'map_worldview', value: 'none' },
  topics: {
    id: 'example-topic',
    name: texts('示例主题', 'Example topic', 'Үлгі тақырып', 'Тема-образец'),
  },
  sources: {
    id: 'example-source',
    kind: 'article',
    published: '2025-07-02',
    accessed: '2025-07-10',
    url: 'https://example.org/report',
    language: 'zh',
    title: texts('示例报道', 'Example report', 'Үлгі мақала', 'Статья-образец'),
    publisher: texts('示例媒体', 'Example paper', 'Үлгі басылым', 'Издание-образец'),
  },
  places: {
    id: 'example-place',
    lat: '48.8566',
    lng: '2.3522',
    precision: 'city',
    country: 'FR',
    name: texts('示例地点', 'Example place', 'Үлгі орын', 'Место-образец'),
  },
  organizations: {
    id: 'example-organization',
    place: 'example-place',
    url: 'https://example.org/',
    name: texts('示例大学', 'Example University', 'Үлгі университеті', 'Университет-образец'),
    short: texts('示例大', 'EU', 'ҮУ', 'УО'),
  },
  events: {
    id: 'example-event',
    date: '2024-07-02',
    topic: 'example-topic',
    places: 'example-place',
    organizations: 'example-organization',
    rank: '2',
    title: texts('示例事件', 'Example event', 'Үлгі оқиға', 'Событие-образец'),
    summary: texts(
      '一两句话写明发生了什么。',
      'One or two sentences on what happened.',
      'Не болғаны туралы бір-екі сөйлем.',
      'Одно-два предложения о том, что произошло.',
    ),
    source: 'example-source',
    locator: '1.1',
  },
  agreements: {
    id: 'example-agreement',
    date: '2024-07',
    kind: 'agreement',
    parties: 'example-organization',
    event: 'example-event',
    title: texts('示例协议', 'Example agreement', 'Үлгі келісім', 'Соглашение-образец'),
    summary: texts(
      '一句话写明约定了什么。',
      'One sentence on what was agreed.',
      'Не келісілгені туралы бір сөйлем.',
      'Одно предложение о том, что согласовано.',
    ),
    source: 'example-source',
    locator: '1.2',
  },
  metrics: {
    id: 'example-metric',
    topic: 'example-topic',
    rank: '2',
    display: 'number',
    derive: '',
    label: texts('示例指标', 'Example figure', 'Үлгі көрсеткіш', 'Показатель-образец'),
    unit: texts('人', 'students', 'адам', 'чел.'),
    note: texts('', '', '', ''),
    items: texts('', '', '', ''),
  },
  observations: {
    metric: 'example-metric',
    period: '2024',
    value: '57',
    qualifier: 'exact',
    currency: '',
    note: texts('', '', '', ''),
    events: 'example-event',
    source: 'example-source',
    locator: '1.3',
  },
  changes: {
    date: '2025-07-10',
    table: 'observations',
    id: 'example-metric',
    kind: 'correction',
    text: texts(
      '一句话写明改了什么。',
      'One sentence on what was changed.',
      'Не өзгергені туралы бір сөйлем.',
      'Одно предложение о том, что изменено.',
    ),
    before: '75',
    after: '57',
  },
  eras: {
    id: 'example-era',
    from: '2024-07',
    to: '2025-07',
    name: texts('示例阶段', 'Example period', 'Үлгі кезең', 'Период-образец'),
  },
};
