import fc from 'fast-check';
import { ANY_LANGUAGE } from '../../../src/ingest/headers/languages';
import { readTable } from '../../../src/ingest/rows/readTable';
import type { TableResult } from '../../../src/ingest/rows/tableResult';
import { topics } from '../../../src/ingest/tables/topics';

export interface TopicRow {
  readonly id: string;
  readonly name: string;
}

const ID = fc.constantFrom('a', 'b', 'c', 'd', 'e', '007', '__proto__', 'constructor', '2');
const NAME = fc.constantFrom('外交', '科研', '=1+1', 'a "quoted" word', 'one; two, three');

/** Rows of a small table, each id once. */
export const topicRows: fc.Arbitrary<readonly TopicRow[]> = fc.uniqueArray(
  fc.record({ id: ID, name: NAME }),
  { selector: ({ id }) => id, maxLength: 7 },
);

/** The table that a file with these rows gives. */
export function readTopics(rows: readonly TopicRow[]): TableResult {
  const lines = rows.map(({ id, name }) => `${id},"${name.replaceAll('"', '""')}"`);
  const bytes = new TextEncoder().encode(['id,name_zh', ...lines].join('\n'));
  return readTable(topics, { name: 'topics.csv', bytes }, ANY_LANGUAGE, () => {});
}
