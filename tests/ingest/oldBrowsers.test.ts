import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOM = join(import.meta.dirname, '../../src/ingest');
const FILES = readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** What the build cannot lower: a look behind in a pattern stops the whole script in Safari 14. */
const TOO_NEW = /\(\?<[=!]|Object\.hasOwn|\.(?:at|toSorted|toSpliced|toReversed|with|findLast)\(/;

describe('the reading runs in the oldest browsers that the build is made for', () => {
  it.each(FILES)('%s', (name) => {
    expect(TOO_NEW.exec(readFileSync(join(ROOM, name), 'utf8'))?.[0]).toBeUndefined();
  });
});
