import { expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { fillTemplate } from '../../../tools/pages/html';

const template = readFileSync('index.html', 'utf8');

it.each([
  ['en', 'en', '<html lang="en"', '<body>'],
  ['uz', 'en', '<html lang="uz"', '<body lang="en">'],
  ['ar', 'en', '<html lang="ar" dir="rtl"', '<body lang="en">'],
  ['ar', undefined, '<html lang="ar" dir="rtl"', '<body>'],
])('a page in %s with words in %s says so', (lang, wordsLang, html, body) => {
  const page = fillTemplate(template, {
    lang,
    ...(wordsLang !== undefined && { wordsLang }),
    head: [],
    body: '',
  });
  expect(page).toContain(html);
  expect(page).toContain(body);
});
