import { expect, it } from 'vitest';
import { followsHere } from '../../src/ui/followsHere';

it.each([
  [{}, true],
  [{ ctrlKey: true }, false],
  [{ metaKey: true }, false],
  [{ shiftKey: true }, false],
])('a click with %j follows a link in this page: %s', (keys, here) => {
  expect(followsHere(new MouseEvent('click', keys))).toBe(here);
});
