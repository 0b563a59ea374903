import { expect, it } from 'vitest';
import { languageName } from '../../src/format/languageName';

it.each([
  ['zh', '中文', '中文'],
  ['en', 'English', 'EN'],
  ['kk', 'Қазақша', 'Қаз'],
  ['ru', 'Русский', 'Рус'],
  ['uz', 'Oʻzbekcha', 'Oʻzb'],
  ['xx', 'xx', 'XX'],
  ['toString', 'toString', 'TOSTRING'],
])('%s', (lang, ownName, shortName) => {
  expect(languageName(lang)).toEqual({ ownName, shortName });
});
