import { lookUp, type Lookup } from '../../../src/model/lookup';
import type { Metric, Observation } from '../../../src/model/story';
import type { Source } from '../../../src/model/sources';
import type { Texts } from '../../../src/model/texts';
import { date, makeMetric, makeObservation, makeStory } from '../../makeStory';

const four = (zh: string, en: string, kk: string, ru: string): Texts => ({ zh, en, kk, ru });

const PEOPLE = four('人', 'students', 'адам', 'чел.');

interface Row extends Partial<Omit<Observation, 'period'>> {
  readonly value: number;
  readonly period?: string;
}

const row = ({ period, ...rest }: Row, metric: string): Observation =>
  makeObservation(metric, rest.value, {
    ...rest,
    period: period === undefined ? null : date(period),
  });

const OTHER = { cited: [{ source: 'other', locator: ['3'] }] };

/** Every kind of figure that a card has to say rightly. */
const FIGURES: readonly (readonly [Metric, readonly Row[]])[] = [
  [
    makeMetric('one', {
      rank: 1,
      label: four('单一数值', 'One value', 'Бір мән', 'Одно значение'),
    }),
    [{ value: 57, period: '2024' }],
  ],
  [
    makeMetric('undated', {
      rank: 1,
      label: four('有日期与无日期', 'Undated and dated', 'Күнсіз және күнді', 'Без даты и с датой'),
    }),
    [{ value: 8 }, { value: 57, period: '2024' }],
  ],
  [
    makeMetric('sources', {
      rank: 1,
      label: four('两个来源', 'Two sources', 'Екі дереккөз', 'Два источника'),
    }),
    [
      { value: 57, period: '2024' },
      { value: 60, period: '2024', qualifier: 'about', ...OTHER },
    ],
  ],
  [
    makeMetric('currencies', {
      rank: 1,
      unit: {},
      label: four('两种货币', 'Two currencies', 'Екі валюта', 'Две валюты'),
    }),
    [
      { value: 5e6, period: '2023', currency: 'KZT' },
      { value: 1e7, period: '2024', currency: 'USD', qualifier: 'over' },
    ],
  ],
  [
    makeMetric('years', {
      display: 'dots',
      label: four('四年', 'Four years', 'Төрт жыл', 'Четыре года'),
    }),
    [
      { value: 40, period: '2021' },
      { value: 57, period: '2022' },
      { value: 75, period: '2024' },
      { value: 96, period: '2025' },
    ],
  ],
  [
    makeMetric('zero', { label: four('零', 'Zero', 'Нөл', 'Ноль') }),
    [
      { value: 12, period: '2023' },
      { value: 0, period: '2024' },
    ],
  ],
  [
    makeMetric('negative', { label: four('负数', 'Negative', 'Теріс сан', 'Отрицательное') }),
    [
      { value: 5, period: '2023' },
      { value: -30, period: '2024' },
    ],
  ],
  [
    makeMetric('big', { label: four('大数', 'Big number', 'Үлкен сан', 'Большое число') }),
    [{ value: 12345678, period: '2024' }],
  ],
  [
    makeMetric('qualified', {
      label: four('超过与约', 'Over and about', 'Астам және шамамен', 'Более и около'),
    }),
    [
      { value: 40, period: '2022', qualifier: 'about' },
      { value: 50, period: '2023', qualifier: 'under' },
      { value: 70, period: '2024', qualifier: 'over' },
    ],
  ],
  [
    makeMetric('unstated', {
      rank: 3,
      display: 'bar',
      unit: {},
      label: four('未注明币种', 'Unstated', 'Валютасыз', 'Без валюты'),
    }),
    [{ value: 1e7, qualifier: 'over', currency: 'unstated' }],
  ],
];

export function tableOfFigures(): Lookup {
  const story = makeStory();
  const others = story.sources.map((one): Source => ({ ...one, id: 'other' }));
  return lookUp({
    ...story,
    languages: ['zh', 'en', 'kk', 'ru'],
    metrics: FIGURES.map(([metric]) => ({
      ...metric,
      unit: metric.unit['zh'] === undefined ? {} : PEOPLE,
    })),
    observations: FIGURES.flatMap(([{ id }, rows]) => rows.map((one) => row(one, id))),
    sources: [...story.sources, ...others],
  });
}
