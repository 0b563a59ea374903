import { describe, expect, it } from 'vitest';
import { followMoves } from '../../src/islands/readerMoves';

describe('followMoves', () => {
  it.each(['wheel', 'touchmove', 'pointerdown', 'keydown'])('notes a %s', (sign) => {
    const { hasMoved } = followMoves(document);
    expect(hasMoved()).toBe(false);
    document.body.dispatchEvent(new Event(sign, { bubbles: true }));
    expect(hasMoved()).toBe(true);
  });

  it('takes what the browser moves for no move of the reader', () => {
    const { hasMoved, stop } = followMoves(document);
    document.dispatchEvent(new Event('scroll'));
    expect(hasMoved()).toBe(false);
    stop();
  });

  it('notes nothing once it is undone', () => {
    const { hasMoved, stop } = followMoves(document);
    stop();
    document.body.dispatchEvent(new Event('wheel', { bubbles: true }));
    expect(hasMoved()).toBe(false);
  });
});
