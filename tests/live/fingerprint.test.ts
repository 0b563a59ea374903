import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, fingerprintInTurns } from '../../src/live/fingerprint';

describe('fingerprint', () => {
  it.each([
    ['', '0-ztntfp'],
    ['a', '1-1r9wi7g'],
  ])('is FNV-1a with the length before it: %j', (text, mark) => {
    expect(fingerprint(new TextEncoder().encode(text))).toBe(mark);
  });

  it('tells one changed digit', () => {
    const of = (text: string) => fingerprint(new TextEncoder().encode(text));
    expect(of('57')).not.toBe(of('58'));
    expect(of('57')).toBe(of('57'));
  });

  it('is the same in turns, however long the file is', async () => {
    const length = fc.constantFrom(0, 1, (1 << 19) - 1, 1 << 19, (1 << 19) + 1, 3 << 19);
    await fc.assert(
      fc.asyncProperty(length, fc.nat(255), async (size, seed) => {
        const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31 + seed) % 256);
        expect(await fingerprintInTurns(bytes)).toBe(fingerprint(bytes));
      }),
      { numRuns: 12 },
    );
  });

  it('lets others work between the turns', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    await fingerprintInTurns(new Uint8Array(8 << 19));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });
});
