import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../../src/ingest/columns';
import { dataPackage } from '../../../src/ingest/writing/dataPackage';
import { loadStory } from '../../../src/ingest/loadStory';
import { goodStory } from '../../fixtures/goodStory';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly descriptions: Readonly<Record<string, string>>;
  readonly constraints?: {
    readonly pattern?: string;
    readonly required?: boolean;
    readonly enum?: string[];
  };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: Field[];
    readonly primaryKey?: string[];
    readonly foreignKeys?: unknown[];
  };
}

const resources = dataPackage(['zh', 'en', 'kk', 'ru'])['resources'] as Resource[];
const schemaOf = (name: string) => resources.find((one) => one.name === name)?.schema;
const fieldOf = (table: string, name: string) =>
  schemaOf(table)?.fields.find((one) => one.name === name);

describe('dataPackage', () => {
  it('has one resource per table, with its path', () => {
    expect(resources.map(({ name, path }) => [name, path])).toEqual(
      TABLE_NAMES.map((name) => [name, `${name}.csv`]),
    );
  });

  it('has every column of the good story’s files', () => {
    const { tables } = loadStory(goodStory());
    for (const name of TABLE_NAMES) {
      const fields = schemaOf(name)?.fields.map((field) => field.name) ?? [];
      expect(fields, name).toEqual(expect.arrayContaining([...tables[name].columns]));
    }
  });

  it('has a text column once per language', () => {
    const inUzbek = dataPackage(['uz'])['resources'] as Resource[];
    const [story] = inUzbek;
    expect(story?.schema.fields.map(({ name }) => name)).toEqual(['key', 'uz']);
  });

  it('says what each column means, and what it is called in four languages', () => {
    for (const { schema } of resources) {
      for (const { titles, descriptions, name } of schema.fields) {
        for (const lang of ['zh', 'en', 'kk', 'ru']) expect(titles[lang], name).toMatch(/\S/);
        expect(descriptions['zh'], name).toMatch(/\p{Script=Han}.*。$/u);
        expect(descriptions['en'], name).toMatch(/^[A-Z1].*\.$|^\p{L}.*\.$/u);
      }
    }
  });

  it('gives types, lists, required cells, keys and references', () => {
    expect(fieldOf('places', 'lat')?.type).toBe('number');
    expect(fieldOf('events', 'places')).toMatchObject({ type: 'list', delimiter: ';' });
    expect(fieldOf('events', 'topic')?.constraints?.required).toBe(true);
    expect(fieldOf('events', 'date')?.constraints?.required).toBeUndefined();
    expect(fieldOf('agreements', 'kind')?.constraints?.enum).toContain('memorandum');
    expect(schemaOf('events')?.primaryKey).toEqual(['id']);
    expect(schemaOf('observations')?.primaryKey).toBeUndefined();
    expect(schemaOf('events')?.foreignKeys).toContainEqual({
      fields: ['topic'],
      reference: { resource: 'topics', fields: ['id'] },
    });
  });

  it.each([
    ['2024', true],
    ['2024-07', true],
    ['2024-21', true],
    ['2024-07-02~', true],
    ['202X', true],
    ['2025-06-16/2025-06-17', true],
    ['2023-05/..', true],
    ['2024/7/2', false],
    ['2024-13', false],
    ['', false],
  ])('a date %s fits its pattern: %s', (text, fits) => {
    const { pattern = '' } = fieldOf('events', 'date')?.constraints ?? {};
    expect(new RegExp(pattern).test(text)).toBe(fits);
  });
});
