import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/model/lookup';
import { pruneStory } from '../../src/model/prune';
import { searchFor, searchWords } from '../../src/model/search';
import {
  date,
  makeAgreement,
  makeEvent,
  makeOrganization,
  makePlace,
  makeStory,
} from '../makeStory';

const titled = (id: string, title: string) => makeEvent(id, { title: { en: title }, summary: {} });

const story = makeStory({
  places: [makePlace('xian', 34, 109)],
  organizations: [
    { ...makeOrganization('nwpu', 'xian'), short: { en: 'NWPU' }, name: { en: 'Polytechnic' } },
  ],
  events: [
    titled('cafe', 'A Café in Xi’an'),
    titled('bridge', 'İstanbul köprüsü'),
    titled('tree', 'Ёлка у моря'),
    titled('country', 'Қазақстан'),
    titled('strasse', 'Straße in Łódź'),
    makeEvent('visit', {
      title: { en: 'A visit' },
      topic: 'research',
      date: date('2024-07-02'),
      organizations: ['nwpu'],
    }),
  ],
  agreements: [makeAgreement('lab', { parties: ['nwpu'], title: { en: 'A laboratory' } })],
});

function found(q: string, of = lookUp(story)): readonly string[] {
  const finds = searchFor(q, of);
  return finds === null
    ? ['everything']
    : [...of.story.events, ...of.story.agreements].filter(finds).map(({ id }) => id);
}

describe('search', () => {
  it.each([
    ['cafe', ['cafe']],
    ['CAFÉ', ['cafe']],
    ['ｃａｆｅ', ['cafe']],
    ["xi'an", ['cafe', 'visit']],
    ['xian', ['cafe', 'visit']],
    ['istanbul', ['bridge']],
    ['İSTANBUL', ['bridge']],
    ['kopru', ['bridge']],
    ['елка', ['tree']],
    ['ЁЛКА', ['tree']],
    ['казакстан', ['country']],
    ['қазақстан', ['country']],
    ['strasse lodz', ['strasse']],
    ['polytechnic', ['visit', 'lab']],
    ['nwpu visit', ['visit']],
    ['科研', ['visit']],
    ['地点', ['visit']],
    ['2024-07', ['visit']],
    ['cafe bridge', []],
    ['   ', ['everything']],
  ])('%s finds %j', (q, expected) => {
    const place = { ...makePlace('xian', 34, 109), name: { zh: '地点', en: 'Xi’an' } };
    expect(found(q, lookUp({ ...story, places: [place] }))).toEqual(expected);
  });

  it('finds a date by the words in which the page writes it, with or without its spaces', () => {
    const of = lookUp(story, () => '2024 年 7 月 2 日');
    expect(found('2024年7月', of)).toEqual(['visit']);
    expect(found('7 月', of)).toEqual(['visit']);
  });

  it('takes look-alike letters only where the right ones find nothing', () => {
    const both = { ...story, events: [titled('kk', 'Қала'), titled('ru', 'Кала')] };
    expect(found('кала', lookUp(both))).toEqual(['ru']);
    expect(found('қала', lookUp(both))).toEqual(['kk']);
  });

  describe('in the languages that a page does not hold', () => {
    const whole = {
      ...story,
      languages: ['en', 'kk'],
      events: [
        makeEvent('letters', { title: { en: 'Letters', kk: 'Хаттар' }, date: date('2024-07') }),
        makeEvent('constructor', { title: { en: 'A builder' }, summary: {} }),
      ],
      agreements: [makeAgreement('lab', { title: { en: 'A laboratory', kk: 'Зертхана' } })],
    };
    const page = lookUp(pruneStory(whole, 'en'));
    const words = searchWords(lookUp(whole, () => 'July 2024\n2024 ж. шілде'));

    it.each([
      ['хаттар', ['letters']],
      ['ХАТТАР letters', ['letters']],
      ['2024 ж. шілде', ['letters']],
      ['зертхана', ['lab']],
      ['шилде', ['letters']],
      ['letters', ['letters']],
      ['builder', ['constructor']],
      ['function', []],
      ['undefined', []],
    ])('%s finds %j', (q, expected) => {
      expect(found(q, { ...page, searchWords: words })).toEqual(expected);
    });

    it('finds nothing of them before their words are there', () => {
      expect(found('хаттар', page)).toEqual([]);
      expect(found('function', page)).toEqual([]);
    });
  });

  it('finds each text by itself, however it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const of = lookUp({ ...story, events: [titled('one', text)] });
        const finds = searchFor(text, of);
        return finds === null || of.story.events.every(finds);
      }),
    );
  });
});
