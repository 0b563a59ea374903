import { expect, it } from 'vitest';
import { withLook } from '../../../src/islands/masthead/appearance';

it.each([
  ['', 'dark', '?appearance=dark'],
  ['', undefined, ''],
  ['?event=a', 'dark', '?event=a&appearance=dark'],
  ['?appearance=light', 'dark', '?appearance=dark'],
  ['?appearance=light', undefined, ''],
  ['?event=a&appearance=light&q=b', 'dark', '?event=a&q=b&appearance=dark'],
  ['?appearance=light&event=a,b', undefined, '?event=a,b'],
  ['?appearance=light&appearance=dark', undefined, ''],
  ['?myappearance=light', undefined, '?myappearance=light'],
])('%s with the look %s is %s', (search, look, written) => {
  expect(withLook(search, look)).toBe(written);
});
