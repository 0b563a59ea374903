import type { Counted } from '../../../src/format/words/words';

export interface WordsText {
  /** The way to it: `about.openUndated`. */
  readonly key: string;
  /** The plural form; `null` for a text that is not counted. */
  readonly form: string | null;
  readonly text: string;
}

interface Branch {
  readonly [key: string]: string | Branch;
}

/** Every text of a language with the way to it; the forms of a counted one share their key. */
export function textsIn(words: object): readonly WordsText[] {
  return walk(words as Branch, []);
}

function walk(branch: Branch, way: readonly string[]): readonly WordsText[] {
  return Object.entries(branch).flatMap(([name, value]): readonly WordsText[] => {
    const key = [...way, name].join('.');
    if (typeof value === 'string') return [{ key, form: null, text: value }];
    if (!isCounted(value)) return walk(value, [...way, name]);
    return Object.entries(value).map(([form, text]) => ({ key, form, text }));
  });
}

function isCounted(value: Branch | Counted): value is Counted {
  return typeof value['other'] === 'string';
}
