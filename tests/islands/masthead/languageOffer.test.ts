import { expect, it } from 'vitest';
import { languageToOffer } from '../../../src/islands/masthead/languageOffer';

const STORY = ['zh', 'en', 'kk', 'ru'];

it.each([
  [['ru-KZ', 'kk', 'en'], 'zh', 'ru'],
  [['kk-KZ', 'ru'], 'ru', 'kk'],
  [['zh-Hans-CN', 'en'], 'zh', null],
  [['ZH-TW'], 'en', 'zh'],
  [['fr-FR', 'de', 'en-GB'], 'zh', 'en'],
  [['fr-FR', 'de'], 'zh', null],
  [['en'], 'en', null],
  [[], 'zh', null],
  [['', '-', 'x-klingon'], 'zh', null],
])('offers to a reader of %j on a page in %s: %s', (wished, here, offered) => {
  expect(languageToOffer(wished, STORY, here)).toBe(offered);
});

it('knows a language with its script before the bare one', () => {
  expect(languageToOffer(['kk-Latn'], ['kk', 'kk-Latn'], 'zh')).toBe('kk-Latn');
});
