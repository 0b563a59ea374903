import type { CellKind, Reader } from '../columns';
import { seenText } from './proseDoubts';

/** More signs than any date, number, choice or id has. */
const LONGEST_WORD = 300;
/** A long article; pages show no more of one cell. */
const LONGEST_PROSE = 20_000;
/** Links and lists of ids. */
export const LONGEST_LIST = 20_000;
export const LONGEST_LINK = 4_000;

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
    unreadableCosts: 'cell',
    longest: more.prose === true ? LONGEST_PROSE : LONGEST_WORD,
    ...more,
  };
}

/** Running text, hardly changed: what looks like a formula or a tag is text too, and told. */
export const prose = kindOf<string>((text, { report }) => seenText(text, report) || null, {
  prose: true,
});

/** Text that a setting's own reader judges later. */
export const untouched = kindOf<string>((text) => text, { prose: true });

/** A short text that has no list of its own. */
export const word = kindOf<string>((text) => text);
