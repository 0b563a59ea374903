import { parseEdtf, type StoryDate } from '../src/model/date';
import { lookUp, type Lookup } from '../src/model/lookup';
import type {
  Agreement,
  Metric,
  Observation,
  Organization,
  Place,
  Story,
  StoryEvent,
} from '../src/model/story';
import type { Source } from '../src/model/sources';
import type { Texts } from '../src/model/texts';

/** A date by its EDTF text; a test that writes a wrong one is told so. */
export function date(edtf: string): StoryDate {
  const parsed = parseEdtf(edtf);
  if (parsed === null) throw new Error(`No EDTF date: ${edtf}`);
  return parsed;
}

const both = (zh: string, en: string): Texts => ({ zh, en });

export function makeEvent(id: string, change: Partial<StoryEvent> = {}): StoryEvent {
  return {
    id,
    date: null,
    topic: 'education',
    places: [],
    organizations: [],
    rank: 2,
    image: null,
    image_alt: {},
    image_credit: {},
    image_link: null,
    title: both(`事件 ${id}`, `Event ${id}`),
    summary: both(`${id} 的经过`, `What happened at ${id}`),
    cited: [{ source: 'report', locator: ['1.1'] }],
    ...change,
  };
}

export function makePlace(id: string, lat: number, lng: number): Place {
  return {
    id,
    lat,
    lng,
    precision: 'city',
    country: null,
    name: both(`地点 ${id}`, `Place ${id}`),
  };
}

export function makeOrganization(id: string, place: string | null): Organization {
  return { id, place, url: null, name: both(`机构 ${id}`, `Organisation ${id}`), short: {} };
}

export function makeAgreement(id: string, change: Partial<Agreement> = {}): Agreement {
  return {
    id,
    date: null,
    kind: 'agreement',
    parties: [],
    event: null,
    title: both(`协议 ${id}`, `Agreement ${id}`),
    summary: {},
    cited: [{ source: 'report', locator: ['2.1'] }],
    ...change,
  };
}

export function makeMetric(id: string, change: Partial<Metric> = {}): Metric {
  return {
    id,
    topic: 'education',
    rank: 2,
    display: 'number',
    derive: null,
    label: both(`指标 ${id}`, `Metric ${id}`),
    unit: both('人', 'people'),
    note: {},
    items: {},
    ...change,
  };
}

export function makeObservation(
  metric: string,
  value: number,
  change: Partial<Observation> = {},
): Observation {
  return {
    metric,
    period: null,
    value,
    qualifier: 'exact',
    currency: null,
    note: {},
    events: [],
    cited: [{ source: 'report', locator: ['1.2'] }],
    ...change,
  };
}

const report: Source = {
  id: 'report',
  kind: 'article',
  published: date('2025-07-02'),
  accessed: date('2026-11-22'),
  url: 'https://example.org/report',
  language: 'zh',
  title: both('报道', 'The report'),
  publisher: both('报社', 'The paper'),
};

/** A small story in Chinese and English: two topics, and whatever a test adds. */
export function makeStory(change: Partial<Story> = {}): Story {
  return {
    languages: ['zh', 'en'],
    defaultLanguage: 'zh',
    settings: {
      siteUrl: null,
      mapWorldview: 'none',
      mapRelief: false,
      tileUrl: null,
      tileAttribution: null,
      tileKey: null,
      imageHosts: [],
      contact: null,
    },
    words: {
      title: both('标题', 'Title'),
      kicker: both('眉题', 'Kicker'),
      standfirst: both('导语', 'Standfirst'),
      byline: both('署名', 'Byline'),
      credits: both('说明', 'Credits'),
      share_text: both('分享', 'Share'),
    },
    topics: [
      { id: 'education', name: both('教育', 'Education') },
      { id: 'research', name: both('科研', 'Research') },
    ],
    places: [],
    organizations: [],
    events: [],
    agreements: [],
    metrics: [],
    observations: [],
    sources: [report],
    eras: [],
    images: {},
    changes: [],
    ...change,
  };
}

export function makeLookup(change: Partial<Story> = {}): Lookup {
  return lookUp(makeStory(change));
}
