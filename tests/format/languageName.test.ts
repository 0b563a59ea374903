import { expect, it } from 'vitest';
import { languageName } from '../../src/format/languageName';

it.each([
  ['zh', '中文'],
  ['en', 'English'],
  ['kk', 'Қазақша'],
  ['ru', 'Русский'],
  ['uz', 'Oʻzbekcha'],
  ['ug', 'ئۇيغۇرچە'],
  ['xx', 'xx'],
  ['toString', 'toString'],
])('%s', (lang, name) => {
  expect(languageName(lang)).toBe(name);
});
