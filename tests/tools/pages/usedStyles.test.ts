import { expect, it } from 'vitest';
import { usedStyles } from '../../../tools/pages/usedStyles';

const HTML = '<main><p class="lead">words</p></main>';

it.each([
  ['what is there', '.lead{color:red}', '.lead{color:red}'],
  ['nothing for what is not there', '.lead{color:red}.other{color:blue}', '.lead{color:red}'],
  ['no pointer', '.lead{color:red}.lead:hover{color:blue}', '.lead{color:red}'],
  ['and no shape of it', '.lead{color:red;cursor:pointer}', '.lead{color:red;}'],
  ['no focus in a part', '.lead{color:red}main:focus-within{color:blue}', '.lead{color:red}'],
  ['no paper', '.lead{color:red}@media print{.lead{color:#000}}', '.lead{color:red}'],
  [
    'nothing that moves',
    '.lead{scroll-margin-top:1rem;color:red;transition:color .2s}',
    '.lead{color:red;}',
  ],
  [
    'no rule that is empty then, and no property that it alone asked for',
    ':root{--top:1rem}@media (max-width:9rem){.lead{scroll-padding-top:var(--top)}}.lead{color:red}',
    '.lead{color:red}',
  ],
  [
    'a property that is asked for',
    ':root{--ink:red;--paper:#fff}.lead{color:var(--ink)}',
    ':root{--ink:red;}.lead{color:var(--ink)}',
  ],
  ['nothing of nothing', '', ''],
])('the first screen has %s', async (_, css, used) => {
  expect(await usedStyles(css, HTML)).toBe(used);
});
