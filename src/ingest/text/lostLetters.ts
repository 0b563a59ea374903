import type { Field } from '../headers/readHeader';
import type { Grid } from './parseCsv';
import type { Finding } from '../problems';

/** A question mark inside a Cyrillic word or before one: the letter was not in the code page. */
const LOST = /\p{Script=Cyrillic}\?+\p{Script=Cyrillic}|(?:^|[\s("«“])\?+\p{Script=Cyrillic}/u;
/** The same inside any word, for languages written in Latin letters with marks. */
const LOST_LATIN = /\p{L}\?+\p{L}/u;
/** Nothing but question marks: no letter was in the code page. */
const ALL_LOST = /^[\p{P}\p{S}\p{N}\s]*\?{2}[\p{P}\p{S}\p{N}\s]*$/u;

interface Loss {
  readonly row: number;
  readonly field: Field;
  readonly value: string;
}

/**
 * Letters that saving in a Chinese or Russian code page has turned into question marks, which
 * nothing can mend. One such cell in a language that those pages cannot write is proof; elsewhere
 * it may be a missing space after a question, two are proof.
 */
export function lostLetters(
  text: string,
  grid: Grid,
  header: number,
  fields: readonly Field[],
): Finding | null {
  if (!text.includes('?')) return null;
  const losses = findLosses(grid, header, fields);
  const proof = losses.find(({ field }) => isUnwritable(field)) ?? losses[0];
  if (proof === undefined) return null;
  const sure = losses.length > 1 || isUnwritable(proof.field);
  const { row, field, value } = proof;
  return { code: 'letters-lost', effect: sure ? 'file' : 'none', row, column: field.name, value };
}

/** Whether the field's language has letters that Chinese and Russian code pages lack. */
function isUnwritable({ lang }: Field): boolean {
  return lang !== null && !['zh', 'en', 'ru'].includes(lang);
}

function findLosses(grid: Grid, header: number, fields: readonly Field[]): readonly Loss[] {
  const prose = fields.filter(({ column }) => column.kind.prose);
  const losses: Loss[] = [];
  for (let index = header + 1; index < grid.length && losses.length < 2; index++) {
    for (const field of prose) {
      const value = grid[index]?.[field.index] ?? '';
      if (!value.includes('?')) continue;
      const latin = isUnwritable(field) && LOST_LATIN.test(value);
      if (latin || LOST.test(value) || ALL_LOST.test(value)) {
        losses.push({ row: index + 1, field, value });
      }
    }
  }
  return losses;
}
