import { describe, expect, it } from 'vitest';
import { embedHash, readEmbedHash } from '../../../src/pages/embedDialog/embedHash';
import { viewsOf } from '../../../src/pages/views';
import { makeAgreement, makeMetric, makePlace, makeStory } from '../../makeStory';

const all = viewsOf(
  makeStory({
    places: [makePlace('xian', 34, 109)],
    metrics: [makeMetric('m')],
    agreements: [makeAgreement('a')],
  }),
);

describe('readEmbedHash', () => {
  it.each(all)('reads what embedHash writes: %s', (view) => {
    expect(readEmbedHash(embedHash(view))).toBe(view);
  });

  it.each(['', '#', '#embed-', '#embed-sources', '#timeline', '#embed-map-x'])(
    'opens nothing for “%s”',
    (hash) => expect(readEmbedHash(hash)).toBeNull(),
  );
});
