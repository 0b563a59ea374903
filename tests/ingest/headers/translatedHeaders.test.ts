import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../../src/ingest/columns';
import type { TableName } from '../../../src/ingest/columns';
import { loadStory } from '../../../src/ingest/loadStory';
import { COLUMN_NAMES } from '../../../src/ingest/tables/columnNames';
import { goodStory, goodText, storyWith } from '../../fixtures/goodStory';

type Language = 'zh' | 'ru' | 'kk';

const LANGUAGES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: { zh: '中文', en: '英文', kk: '哈萨克文', ru: '俄文' },
  ru: { zh: 'китайский', en: 'английский', kk: 'казахский', ru: 'русский' },
  kk: { zh: 'қытайша', en: 'ағылшынша', kk: 'қазақша', ru: 'орысша' },
};

/** A good file whose columns are called as in one of the languages of the region. */
function translated(table: TableName, language: Language): string {
  const [header = '', ...rows] = goodText(table).split('\n');
  const names = header.split(',').map((name) => {
    const [, base = name, lang] = /^(.+)_(zh|en|kk|ru)$/.exec(name) ?? [];
    const title = COLUMN_NAMES[base]?.[language].split(',')[0] ?? '';
    if (lang !== undefined) return `${title}（${LANGUAGES[language][lang] ?? ''}）`;
    return LANGUAGES[language][name] ?? title;
  });
  return [names.join(','), ...rows].join('\n');
}

describe.each(['zh', 'ru', 'kk'] as const)('headers in %s', (language) => {
  it.each(TABLE_NAMES)('mean the same in %s.csv', (table) => {
    const { story, problems } = loadStory(
      storyWith({ [`${table}.csv`]: translated(table, language) }),
    );
    expect(problems).toEqual([]);
    expect(story).toEqual(loadStory(goodStory()).story);
  });
});
