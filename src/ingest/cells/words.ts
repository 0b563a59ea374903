import type { CellKind, Reader } from '../columns';

/** The parts of a kind that most kinds share. */
export function kindOf<T>(read: Reader<T>, more: Partial<CellKind<T>> = {}): CellKind<T> {
  return {
    read,
    prose: false,
    type: 'string',
    values: null,
    refersTo: null,
    unknownCosts: 'cell',
    pairedWith: null,
    ...more,
  };
}

/** Running text, never changed: what looks like a formula or a tag is text too. */
export const prose = kindOf<string>((text) => text, { prose: true });

/** A short text that has no list of its own. */
export const word = kindOf<string>((text) => text);
