import { expect, it } from 'vitest';
import { directionOf } from '../../src/format/direction';

it.each([
  ['zh', 'ltr'],
  ['kk', 'ltr'],
  ['ar', 'rtl'],
  ['ug', 'rtl'],
  ['ur', 'rtl'],
  ['ckb', 'rtl'],
  ['fa-IR', 'rtl'],
  ['kk-Arab', 'rtl'],
  ['kk_arab_CN', 'rtl'],
  ['az-Latn', 'ltr'],
  ['ug-Cyrl', 'ltr'],
  ['', 'ltr'],
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
