import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { applyAppearance } from '../../../src/islands/masthead/appearance';
import {
  FIRST_PAINT_FILES,
  LOOK_HASH,
  lookTag,
  noScriptTag,
} from '../../../tools/pages/firstPaint';
import { textHash } from '../../../tools/pages/policy';

const { dataset } = document.documentElement;
const script = /^<script>(.*)<\/script>$/.exec(lookTag(null))?.[1] ?? '';

/** The look that is given for a query by the script in the page, and later by the starter. */
function lookFor(search: string): readonly (string | undefined)[] {
  return [
    () => runInNewContext(script, { document, location: { search } }),
    () => applyAppearance(search),
  ].map((give) => {
    delete dataset.appearance;
    give();
    return dataset.appearance;
  });
}

describe('the look that an address asks for', () => {
  it.each([
    ['?appearance=dark', 'dark'],
    ['?appearance=light', 'light'],
    ['?event=a&appearance=dark&e=1', 'dark'],
    ['?appearance=auto', undefined],
    ['?appearance=', undefined],
    ['?appearance=darker', undefined],
    ['?appearance=dark-blue', undefined],
    ['?no-appearance=dark', undefined],
    ['?q=appearance=dark', undefined],
    ['?appearance=%3Cscript%3E', undefined],
    ['', undefined],
  ])('%s is told alike before the first paint and afterwards', (search, look) => {
    expect(lookFor(search)).toEqual([look, look]);
  });

  it('comes as a script that the policy knows, or as a file for what may refuse that', () => {
    expect(LOOK_HASH).toBe(textHash(script));
    const address = / src="\.\.\/\.\.\/([^"]*)"/.exec(lookTag('../../'))?.[1] ?? '';
    expect(FIRST_PAINT_FILES.get(address)).toBe(script);
  });
});

it('styles for readers without scripts lie where the page asks for them', () => {
  const address = / href="\.\.\/([^"]*)"/.exec(noScriptTag('../', false))?.[1] ?? '';
  expect(FIRST_PAINT_FILES.get(address)).toContain('pointer-events: none');
  expect(noScriptTag('', true)).toContain('"/src/styles/noScript.css"');
});
