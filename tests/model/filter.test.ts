import { describe, expect, it } from 'vitest';
import {
  filterEvents,
  filterLooseAgreements,
  NO_FILTER,
  type Filter,
} from '../../src/model/filter';
import {
  date,
  makeAgreement,
  makeEvent,
  makeLookup,
  makeOrganization,
  makePlace,
} from '../makeStory';

const lookup = makeLookup({
  places: [makePlace('xian', 34, 109), makePlace('astana', 51, 71)],
  organizations: [makeOrganization('nwpu', 'xian')],
  events: [
    makeEvent('letters', { date: date('2023'), organizations: ['nwpu'] }),
    makeEvent('visit', { date: date('2024-07-02'), topic: 'research', places: ['astana'] }),
    makeEvent('lab', {
      date: date('2024-10'),
      topic: 'research',
      title: { zh: '联合实验室', en: 'Joint Laboratory' },
    }),
    makeEvent('class', { date: null }),
  ],
});

const july = Date.UTC(2024, 6, 1);
const august = Date.UTC(2024, 7, 1);

describe('filterEvents', () => {
  it.each<[string, Partial<Filter>, readonly string[]]>([
    ['nothing narrows nothing', {}, ['letters', 'visit', 'lab', 'class']],
    ['topics', { topics: ['research'] }, ['visit', 'lab']],
    ['a place where it happened', { place: 'astana' }, ['visit']],
    ['a place by the seat of who took part', { place: 'xian' }, ['letters']],
    ['a span, half open; the undated belong to none', { from: july, to: august }, ['visit']],
    ['a span open to the left', { from: null, to: july }, ['letters']],
    ['words in any case', { q: 'joint LAB' }, ['lab']],
    ['words in another language', { q: '实验室' }, ['lab']],
    ['full-width words', { q: 'Ｊｏｉｎｔ' }, ['lab']],
    ['all words must be there', { q: 'joint nothing' }, []],
    ['filters add up', { topics: ['research'], from: august, to: null }, ['lab']],
  ])('%s', (_, change, expected) => {
    const found = filterEvents(lookup, { ...NO_FILTER, ...change });
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});

describe('filterLooseAgreements', () => {
  const withAgreements = makeLookup({
    ...lookup.story,
    agreements: [
      makeAgreement('signed', { event: 'lab', parties: ['nwpu'], date: date('2024-07') }),
      makeAgreement('july', { parties: ['nwpu'], date: date('2024-07-03') }),
      makeAgreement('undated', { title: { en: 'Joint college' } }),
    ],
  });

  it.each<[string, Partial<Filter>, readonly string[]]>([
    ['those of no event', {}, ['july', 'undated']],
    ['none of a topic: they have none', { topics: ['research'] }, []],
    ['a span by their own date', { from: july, to: august }, ['july']],
    ['another span', { from: august, to: null }, []],
    ['a place by the seats of the parties', { place: 'xian' }, ['july']],
    ['words', { q: 'COLLEGE' }, ['undated']],
  ])('%s', (_, change, expected) => {
    const found = filterLooseAgreements(withAgreements, { ...NO_FILTER, ...change });
    expect(found.map(({ id }) => id)).toEqual(expected);
  });
});
