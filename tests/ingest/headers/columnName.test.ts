import { describe, expect, it } from 'vitest';
import { ANY_LANGUAGE } from '../../../src/ingest/headers/languages';
import { columnNamer, contractName } from '../../../src/ingest/headers/columnName';
import { TABLE_NAMES } from '../../../src/ingest/columns';
import { TABLES } from '../../../src/ingest/tables/all';
import { COLUMN_NAMES } from '../../../src/ingest/tables/columnNames';

const inEvents = columnNamer(TABLES.events.columns, ANY_LANGUAGE);
const nameIn = (namer: typeof inEvents, typed: string): string | null => {
  const named = namer(typed);
  return named === null ? null : `${contractName(named.column, named.lang)} ${named.by}`;
};

describe('columnNamer', () => {
  it.each([
    ['date', 'date exact'],
    ['Date', 'date exact'],
    ['ｄａｔｅ', 'date exact'],
    ['\uFEFFdate\u200B', 'date exact'],
    ['\u00A0 date\u3000', 'date exact'],
    ['日期', 'date alias'],
    ['дата', 'date alias'],
    ['Күні', 'date alias'],
    ['日 期', 'date guess'],
    ['日期 (date)', 'date guess'],
    ['日期\ndate', 'date guess'],
    ['title_zh', 'title_zh exact'],
    ['TITLE_KK', 'title_kk exact'],
    ['title_uz', 'title_uz exact'],
    ['title_kaa', 'title_kaa exact'],
    ['title zh', 'title_zh alias'],
    ['title-en', 'title_en alias'],
    ['title_cn', 'title_zh alias'],
    ['title_kz', 'title_kk alias'],
    ['标题（中文）', 'title_zh alias'],
    ['标题(哈萨克文)', 'title_kk alias'],
    ['中文标题', 'title_zh alias'],
    ['俄文摘要', 'summary_ru alias'],
    ['Заголовок (русский)', 'title_ru alias'],
    ['Тақырыбы қазақша', 'title_kk alias'],
    ['Title (English)', 'title_en alias'],
    ['title', 'title bare'],
    ['标题', 'title bare'],
    ['標題', 'title bare'],
    ['日期*', 'date alias'],
    ['主題', 'topic alias'],
    ['來源（必填）', 'source alias'],
    ['dаte', 'date lookalike'],
    ['title_еn', 'title_en lookalike'],
    ['Day', null],
    ['title_old', null],
    ['№', null],
    ['titel_zh', null],
    ['', null],
    ['  ', null],
    ['__proto__', null],
    ['constructor', null],
    ['toString', null],
    ['备注', null],
    ['这一列的内容请由编辑部填写，不要改动', null],
  ])('reads %j as %s', (typed, expected) => {
    expect(nameIn(inEvents, typed)).toBe(expected);
  });

  it.each([
    ['zh', 'zh exact'],
    ['中文', 'zh alias'],
    ['русский', 'ru alias'],
    ['Қазақша', 'kk alias'],
    ['uz', 'uz exact'],
    ['key', 'key exact'],
    ['键', 'key alias'],
    ['note', null],
  ])('reads %j in story.csv as %s', (typed, expected) => {
    expect(nameIn(columnNamer(TABLES.story.columns, ANY_LANGUAGE), typed)).toBe(expected);
  });

  it.each(TABLE_NAMES)('knows the names of every column of %s.csv in four languages', (table) => {
    const namer = columnNamer(TABLES[table].columns, ANY_LANGUAGE);
    for (const [column, { localized }] of Object.entries(TABLES[table].columns)) {
      if (column === '') continue;
      expect(COLUMN_NAMES[column], column).toBeDefined();
      for (const list of Object.values(COLUMN_NAMES[column] ?? {})) {
        for (const name of (list as string).split(',')) {
          const named = namer(localized ? `${name}_zh` : name);
          // A name that two columns of a table share goes to the first of them.
          expect(named, name).not.toBeNull();
        }
      }
      const [title = ''] = COLUMN_NAMES[column]?.zh.split(',') ?? [];
      expect(namer(localized ? `${title}_zh` : title)?.column).toBe(column);
    }
  });
});
