import { describe, expect, it } from 'vitest';
import { say } from '../../src/model/texts';

describe('say', () => {
  it.each([
    ['the asked language', { zh: '中', kk: 'қ', ru: 'р' }, 'kk', { text: 'қ', lang: 'kk' }],
    ['else the default language', { zh: '中', ru: 'р', en: 'e' }, 'kk', { text: '中', lang: 'zh' }],
    ['else English', { ru: 'р', en: 'e' }, 'kk', { text: 'e', lang: 'en' }],
    ['else any', { ru: 'р' }, 'kk', { text: 'р', lang: 'ru' }],
    ['an empty text is none', { kk: '', ru: 'р' }, 'kk', { text: 'р', lang: 'ru' }],
    ['and nothing when there is nothing', { kk: '' }, 'kk', null],
  ])('%s', (_, texts, lang, expected) => {
    expect(say(texts, { lang, defaultLanguage: 'zh' })).toEqual(expected);
  });
});
