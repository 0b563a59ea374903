import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { packFor } from '../../src/format/packs';
import { MASTHEAD_WORDS } from '../../src/format/words/masthead';
import { takeWordsFor } from '../../src/take/words/takeWordsFor';
import { textsIn } from '../format/words/textsIn';

/** What no text of a language may hold, and how it is written instead. */
const FAULTS: Readonly<Record<string, readonly (readonly [fault: RegExp, instead: string])[]>> = {
  zh: [
    [/[\p{Script=Han}][,;:!?](?=[\p{Script=Han}])/u, 'full-width marks'],
    [/["'«»]/, '“ ” and ‘ ’'],
    [/ [,.。，]/, 'no blank before a mark'],
    [/\d,\d{3} ?公里/, 'no comma in a distance'],
    [/(?:\d|\{(?:n|total|paragraph|section)\}) (?=\p{Script=Han})/u, 'a space that does not break after a number'],
  ],
  en: [
    [/["'«»]/, '“ ” and ’'],
    [/ - | – |\s—\s/, 'no dash with blanks around it'],
    [/\d (?:km|million)\b/, 'a space that does not break before a unit'],
    [/\d (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/, 'a space that does not break in a date'],
  ],
  kk: [
    [/["'“”]/, '« »'],
    [/ (?:- |—)/, 'a dash –'],
    [/ – /, 'a space that does not break before a dash'],
    [/\d (?=\p{L})/u, 'a space that does not break after a number'],
    [/ (?:мен|пен|бен|да|де|та|те)(?!\p{L})/u, 'a space that does not break before a short word'],
  ],
  ru: [
    [/["'“”]/, '« »'],
    [/ (?:- |– )/, 'a dash —'],
    [/ — /, 'a space that does not break before a dash'],
    [/\d (?=\p{L})/u, 'a space that does not break after a number'],
    [
      /(?<!\p{L})(?:в|во|к|ко|с|со|о|об|у|и|а|на|по|за|из|от|до|не|ни) (?=\S)/iu,
      'a space that does not break after a short word',
    ],
  ],
};

/** Between two slots a dash of the interface joins what is not a text of its own. */
const EXEMPT = new Set(['map.tie']);

interface Text {
  readonly where: string;
  readonly text: string;
}

function faultsIn(lang: string, texts: readonly Text[]): readonly string[] {
  return texts.flatMap(({ where, text }) =>
    (FAULTS[lang] ?? [])
      .filter(([fault]) => fault.test(text))
      .map(([, instead]) => `${where}: ${instead}: ${text}`),
  );
}

/** Every text of the story's tables in a language, with its table, row and column. */
function tableTexts(lang: string): readonly Text[] {
  const files = readdirSync('data').filter((name) => name.endsWith('.csv'));
  return files.flatMap((file) => {
    const text = readFileSync(join('data', file), 'utf8').replace(/^\ufeff/, '');
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    return data.flatMap((row, i) =>
      Object.entries(row)
        .filter(([column]) => (file === 'story.csv' ? column : column.split('_').pop()) === lang)
        .map(([column, cell]) => ({
          where: `${file}, row ${i + 2}, ${column}`,
          // The words of a list are apart.
          text: column.startsWith('items_') ? cell.replaceAll(';', '\n') : cell,
        })),
    );
  });
}

describe.each(Object.keys(FAULTS))('%s is set as its readers know it', (lang) => {
  it('in the interface', () => {
    const texts = [packFor(lang).pack.words, takeWordsFor(lang), MASTHEAD_WORDS.get(lang) ?? {}]
      .flatMap(textsIn)
      .filter(({ key }) => !EXEMPT.has(key))
      .map(({ key, text }) => ({ where: key, text }));
    expect(faultsIn(lang, texts)).toEqual([]);
  });

  it('in the story', () => {
    const texts = tableTexts(lang);
    expect(texts.length).toBeGreaterThan(100);
    expect(faultsIn(lang, texts)).toEqual([]);
  });
});

/** As the owners of the page named it: the unit stands close. */
const CLOSE = new Set(['figures.dot', 'figures.dotOne']);

it('Chinese figures stand apart from Han in the story as in the interface, and never break from what they count', () => {
  const words = textsIn(packFor('zh').pack.words).filter(({ key }) => !CLOSE.has(key));
  const texts = [...tableTexts('zh').map(({ text }) => text), ...words.map(({ text }) => text)];
  const close = texts.filter((text) =>
    /(?:\d|\{(?:n|total|paragraph|section)\})\u2060?\p{Script=Han}|\p{Script=Han}\u2060?\d/u.test(text),
  );
  expect(close).toEqual([]);
});

it('the titles of the story break between numeral and noun in no language', () => {
  const [en, kk, ru] = ['en', 'kk', 'ru'].map(
    (lang) => tableTexts(lang).find(({ where }) => where.startsWith('story.csv, row 2,'))?.text,
  );
  expect(en).toMatch(/two\u00a0cities/);
  expect(kk).toMatch(/екі\u00a0қала/);
  expect(ru).toMatch(/два\u00a0города/);
});
