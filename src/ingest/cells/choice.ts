import type { CellKind } from '../columns';
import { CHOICE_WORDS } from './choiceWords';
import { currencyNamed } from './currencies';
import { narrow } from './clean';
import { splitFootnote } from './footnote';
import { plainLetters } from '../headers/lookalikes';
import { kindOf } from './words';

/** One of a list of words, or what staff call it; anything else drops the cell. */
export function choice<T extends string>(values: readonly T[]): CellKind<T> {
  return kindOf<T>(
    (text, { report }) => {
      const typed = plainLetters(narrow(splitFootnote(text).bare).toLowerCase());
      const value = values.find((known) => known === typed);
      if (value !== undefined) return value;
      const meant = values.find((known) => CHOICE_WORDS[known]?.split(',').includes(typed));
      if (meant === undefined) report('value-unlisted', 'cell', { list: values.join(', ') });
      else report('value-understood', 'none', { read: meant });
      return meant ?? null;
    },
    { values },
  );
}

/** A number out of a short list of whole numbers. */
export function grade<T extends number>(values: readonly T[]): CellKind<T> {
  return kindOf<T>(
    (text, { report }) => {
      const value = values.find((known) => known === Number(narrow(text)));
      if (value === undefined) report('value-unlisted', 'cell', { list: values.join(', ') });
      return value ?? null;
    },
    { type: 'integer', values: values.map(String) },
  );
}

/** ISO 4217, or `unstated` when the source names none; names and signs of money are told. */
export const currency = kindOf<string>((text, { report }) => {
  const typed = narrow(text);
  const meant = currencyNamed(typed);
  if (meant === null) {
    report('value-unlisted', 'cell', { list: 'CNY, KZT, USD, EUR, RUB … / unstated' });
  } else if (meant.toLowerCase() !== typed.toLowerCase()) {
    report('value-understood', 'none', { read: meant });
  }
  return meant;
});

/** ISO 3166-1 alpha-2, by its form. */
export const country = kindOf<string>((text, { report }) => {
  const typed = narrow(text).toUpperCase();
  if (/^[A-Z]{2}$/.test(typed)) return typed;
  report('value-unlisted', 'cell', { list: 'CN, KZ, KG, TJ, TM, UZ …' });
  return null;
});
