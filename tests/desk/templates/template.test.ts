import { describe, expect, it } from 'vitest';
import { templateOf } from '../../../src/desk/templates/template';
import { columnList, templateCsv } from '../../../src/desk/templates/templateCsv';
import { TABLE_NAMES } from '../../../src/ingest/columns';
import { loadStory } from '../../../src/ingest/loadStory';
import { parseCsv } from '../../../src/ingest/text/parseCsv';
import { TABLES } from '../../../src/ingest/tables/all';

const FOUR = ['zh', 'en', 'kk', 'ru'];

describe('templates', () => {
  it('are together a story in which nothing has to be mended', () => {
    const { story, problems } = loadStory(
      TABLE_NAMES.map((name) => templateCsv(templateOf(name, FOUR))),
    );
    expect(problems).toEqual([]);
    expect(story?.events).toHaveLength(1);
    expect(story?.languages).toEqual(FOUR);
  });

  it.each(TABLE_NAMES)('%s has every declared column, in the languages asked for', (name) => {
    const { columns, example } = templateOf(name, ['zh', 'uz']);
    const wanted = Object.entries(TABLES[name].columns).flatMap(([key, { localized }]) => {
      const base = key === '' ? '' : `${key}_`;
      return localized ? [`${base}zh`, `${base}uz`] : [key];
    });
    expect(columns.map((column) => column.name)).toEqual(wanted);
    expect(example).toHaveLength(columns.length);
  });

  it('name the allowed values', () => {
    const kind = templateOf('agreements', FOUR).columns.find(({ name }) => name === 'kind');
    expect(kind?.values).toEqual(['agreement', 'memorandum', 'platform', 'institution']);
  });
});

describe('columnList', () => {
  it('explains each column beside the CSV templates', () => {
    const templates = TABLE_NAMES.map((name) => templateOf(name, ['zh']));
    const text = new TextDecoder().decode(columnList(templates, 'en').bytes);
    const { records } = parseCsv(text.replaceAll('\r\n', '\n'), ',');
    const rows = records.filter((cells) => cells.length > 1);
    expect(rows).toHaveLength(1 + templates.flatMap(({ columns }) => columns).length);
    expect(rows.every((cells) => cells.length === 5)).toBe(true);
    expect(rows).toContainEqual(['events.csv', 'rank', 'no', '1 | 2 | 3', expect.any(String)]);
  });
});
