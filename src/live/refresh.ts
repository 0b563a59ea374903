import type { Story } from '../model/story';
import type { PublishedFile } from '../pages/payload';
import { fetchTables, type FetchedTable, type FetchOutcome } from './fetchTables';
import { fingerprintInTurns, versionOf } from './fingerprint';

export type Refreshed =
  /** The tables are those that the page was built from. */
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly story: Story }
  /** The new tables are not to be used; the page stays as it is. */
  | { readonly kind: 'refused' }
  /** Nothing can be fetched from here, as in a sandboxed frame: that says nothing about the data. */
  | { readonly kind: 'unknown' };

interface RefreshInput {
  readonly files: readonly PublishedFile[];
  /** The version of the tables that the page was built from. */
  readonly built: string;
  readonly now: number;
  /** Whether this frame has no origin, so that every fetch fails whatever the data is like. */
  readonly isOpaque: boolean;
  /** Hears which version of the tables is on the server. */
  readonly onlook?: (version: string | null) => void;
  /** Reads tables, when something changed: the new story, or `null` when it is refused. */
  readonly read: (tables: readonly FetchedTable[]) => Promise<Story | null>;
}

/** Looks whether the published tables changed since the build, and reads them if so. */
export async function refresh(input: RefreshInput): Promise<Refreshed> {
  const outcomes = await fetchTables(input.files, input.now);
  const version = await versionSeen(outcomes);
  input.onlook?.(version);
  const tables = outcomes.filter(isFetched);
  if (input.isOpaque && tables.length === 0) return { kind: 'unknown' };
  if (outcomes.includes('unreachable')) return { kind: 'refused' };
  if (version === input.built) return { kind: 'same' };
  const story = await input.read(tables).catch(() => null);
  return story === null ? { kind: 'refused' } : { kind: 'changed', story };
}

/** Tells one state of the server's tables from another; `null` when some could not be fetched. */
export async function versionSeen(outcomes: readonly FetchOutcome[]): Promise<string | null> {
  if (outcomes.includes('unreachable')) return null;
  const markOf = (outcome: FetchOutcome) =>
    isFetched(outcome) ? fingerprintInTurns(outcome.bytes) : outcome;
  return versionOf(await Promise.all(outcomes.map(markOf)));
}

function isFetched(outcome: FetchOutcome): outcome is FetchedTable {
  return typeof outcome === 'object';
}
