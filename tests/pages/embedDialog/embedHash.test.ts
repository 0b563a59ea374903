import { describe, expect, it } from 'vitest';
import { embedHash, readEmbedHash } from '../../../src/pages/embedDialog/embedHash';
import { VIEWS } from '../../../src/pages/payload';

describe('readEmbedHash', () => {
  it.each(VIEWS)('reads what embedHash writes: %s', (view) => {
    expect(readEmbedHash(embedHash(view))).toBe(view);
  });

  it.each(['', '#', '#embed-', '#embed-sources', '#timeline', '#embed-map-x'])(
    'opens nothing for “%s”',
    (hash) => expect(readEmbedHash(hash)).toBeNull(),
  );
});
