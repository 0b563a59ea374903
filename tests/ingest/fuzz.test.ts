import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { goodStory, storyWith } from '../fixtures/goodStory';
import { complaints, rewritten } from './rewritten';
import { mutatedCell, mutatedFile, shuffledFile } from './mutations';
import { expectSound } from './soundStory';

/** `FUZZ_RUNS=20000` for the long run; `FUZZ_SEED` repeats one that failed. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 3000);
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const options = (share: number) => ({ seed: SEED, numRuns: Math.ceil(RUNS * share) });
/** One story takes about two milliseconds; a hang is another matter. */
const TIMEOUT = 30_000 + RUNS * 60;
const good = loadStory(goodStory());

describe(`mutated files (FUZZ_SEED=${String(SEED)})`, () => {
  it('never crash, and what is left is sound', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(mutatedFile, ({ table, bytes }) => {
        expectSound(loadStory(storyWith({ [`${table}.csv`]: bytes })));
      }),
      options(0.6),
    );
  });

  it('lose no other row when one cell is changed', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(mutatedCell, ({ table, row, bytes }) => {
        const result = loadStory(storyWith({ [`${table}.csv`]: bytes }));
        expectSound(result);
        const others = (rows: readonly { readonly row: number }[]): number[] =>
          rows.map((one) => one.row).filter((own) => own !== row);
        // A new id that another row has takes that row's place, and a text of a new language
        // cannot come from a cell; a cell that holds rows is told as such.
        fc.pre(
          !result.problems.some(({ code }) => code === 'id-repeated' || code === 'rows-swallowed'),
        );
        expect(others(result.tables[table].rows)).toEqual(others(good.tables[table].rows));
      }),
      options(0.2),
    );
  });

  it('are written so that they read the same', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(mutatedFile, ({ table, bytes }) => {
        const files = storyWith({ [`${table}.csv`]: bytes });
        const before = loadStory(files);
        // A damaged copy of the header is a row; mended, it is the header again.
        const words = JSON.stringify(before.tables[table].rows);
        fc.pre(!/"(?:id|key|metric)":"(?:id|key|metric)"/.test(words));
        const after = loadStory(rewritten(files, before));
        expect(after.story).toEqual(before.story);
        const known = complaints(before);
        for (const [key, count] of complaints(after)) {
          expect(count, key).toBeLessThanOrEqual(known.get(key) ?? 0);
        }
      }),
      options(0.1),
    );
  });

  it('mean the same when the columns change places', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(shuffledFile, ({ table, bytes }) => {
        fc.pre(table !== 'story');
        const result = loadStory(storyWith({ [`${table}.csv`]: bytes }));
        expect(result.problems).toEqual([]);
        expect(result.story).toEqual(good.story);
      }),
      options(0.1),
    );
  });
});
