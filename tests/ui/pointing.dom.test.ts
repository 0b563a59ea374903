import { beforeEach, describe, expect, it } from 'vitest';
import { pointing } from '../../src/ui/pointing';

let node: HTMLElement;
let told: boolean[];
let undo: () => void;

beforeEach(() => {
  node = document.body.appendChild(document.createElement('div'));
  node.innerHTML = '<button></button>';
  told = [];
  undo = pointing((is) => told.push(is))(node) ?? (() => undefined);
});

describe('pointing', () => {
  it('tells of the pointer, and of the focus anywhere inside', () => {
    node.dispatchEvent(new Event('pointerenter'));
    node.dispatchEvent(new Event('pointerleave'));
    node.querySelector('button')?.focus();
    node.querySelector('button')?.blur();
    expect(told).toEqual([true, false, true, false]);
  });

  it('is over with what goes away, and tells nobody afterwards', () => {
    node.dispatchEvent(new Event('pointerenter'));
    undo();
    node.dispatchEvent(new Event('pointerenter'));
    expect(told).toEqual([true, false]);
  });

  it('says nothing of what goes away unpointed', () => {
    undo();
    expect(told).toEqual([]);
  });
});
