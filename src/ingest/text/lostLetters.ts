import type { Field } from '../headers/field';
import type { Finding } from '../problems';
import type { Grid } from './parseCsv';

/** A question mark inside a Cyrillic word or before one: the letter was not in the code page. */
const LOST = /\p{Script=Cyrillic}\?+\p{Script=Cyrillic}|(?:^|[\s("«“])\?+\p{Script=Cyrillic}/u;
/** A sentence that begins right behind a question: a space is missing, no letter. */
const NO_SPACE = /(\p{Ll})\?+(?=\p{Lu})/gu;
/** The same inside any word, for languages written in Latin letters with marks. */
const LOST_LATIN = /\p{L}\?+\p{Ll}/u;
/** Nothing but question marks and signs: no letter was in the code page. */
const NO_LETTER = /^[\p{P}\p{S}\p{N}\s]*$/u;
/** An address may hold a question mark: `page.php?id=5`. */
const ADDRESS = /[/=&@]|\.\p{L}/u;
/** As many marks may stand for a text that is not there yet. */
const PLACEHOLDER = 3;

interface Loss {
  readonly row: number;
  readonly field: Field;
  readonly value: string;
  /** Whether it may be no more than a missing space. */
  readonly doubtful: boolean;
}

/**
 * Letters that saving in a Chinese or Russian code page has turned into question marks, which
 * nothing can mend. One such cell in a language that those pages cannot write is proof, elsewhere
 * two are; one may be a missing space after a question.
 */
export function lostLetters(
  text: string,
  grid: Grid,
  header: number,
  fields: readonly Field[],
): Finding | null {
  if (!text.includes('?')) return null;
  const losses = findLosses(grid, header, fields);
  const clear = losses.filter(({ doubtful }) => !doubtful);
  const proof = clear.find(({ field }) => isUnwritable(field)) ?? clear[0] ?? losses[0];
  if (proof === undefined) return null;
  const sure = !proof.doubtful && (clear.length > 1 || isUnwritable(proof.field));
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
  let clear = 0;
  for (let index = header + 1; index < grid.length && clear < 2; index++) {
    for (const field of prose) {
      const value = grid[index]?.[field.index] ?? '';
      if (!value.includes('?') || !isLoss(value, isUnwritable(field))) continue;
      const doubtful = !isLoss(value.replace(NO_SPACE, '$1 '), isUnwritable(field));
      if (!doubtful) clear++;
      if (!doubtful || losses.length === 0) losses.push({ row: index + 1, field, value, doubtful });
    }
  }
  return losses;
}

function isLoss(value: string, unwritable: boolean): boolean {
  if (NO_LETTER.test(value)) return value.includes('??') && value.trim().length > PLACEHOLDER;
  const words = value
    .split(/\s+/)
    .filter((word) => !ADDRESS.test(word))
    .join(' ');
  if (LOST.test(words)) return true;
  return unwritable && !/\p{Script=Cyrillic}/u.test(value) && LOST_LATIN.test(words);
}
