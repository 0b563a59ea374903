import { expect, it } from 'vitest';
import { packFor } from '../../src/format/packs';

it.each([
  ['zh', '中文'],
  ['en', 'English'],
  ['kk', 'Қазақша'],
  ['ru', 'Русский'],
])('%s speaks for itself in every part', (lang, ownName) => {
  const { pack, known } = packFor(lang);
  expect(known).toBe(true);
  expect(pack).toMatchObject({ lang, ownName, calendar: { lang }, numbers: { lang } });
  expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
});

it.each(['la', '', 'toString'])('"%s" has no pack, so English speaks', (lang) => {
  expect(packFor(lang)).toEqual({ pack: packFor('en').pack, known: false });
});
