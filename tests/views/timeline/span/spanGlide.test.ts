import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between } from '../../../../src/views/timeline/span/spanGlide';

const span = fc
  .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe('a glide from span to span', () => {
  it('begins at the one and ends at the other', () => {
    fc.assert(
      fc.property(span, span, (from, to) => {
        expect(between(from, to, 0)).toEqual(from);
        expect(between(from, to, 1).from).toBeCloseTo(to.from, 3);
        expect(between(from, to, 1).to).toBeCloseTo(to.to, 3);
      }),
    );
  });

  it('never leaves what the two hold together, and always keeps what both hold', () => {
    fc.assert(
      fc.property(span, span, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        const at = between(from, to, share);
        expect(at.from).toBeGreaterThanOrEqual(Math.min(from.from, to.from) - 1e-3);
        expect(at.from).toBeLessThanOrEqual(Math.max(from.from, to.from) + 1e-3);
        expect(at.to).toBeGreaterThanOrEqual(Math.min(from.to, to.to) - 1e-3);
        expect(at.to).toBeLessThanOrEqual(Math.max(from.to, to.to) + 1e-3);
      }),
    );
  });

  it('grows by the same share in each half of its time', () => {
    const middle = between({ from: 0, to: 100 }, { from: 0, to: 10_000 }, 0.5);
    expect(middle.to - middle.from).toBeCloseTo(1000);
  });
});
