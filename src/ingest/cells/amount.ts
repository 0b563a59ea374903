import type { Qualifier } from '../../model/story';
import type { CellContext } from '../columns';
import { narrow } from './clean';
import { withoutFootnote } from './footnote';
import { plainNumber } from './plainNumber';
import { kindOf } from './words';

/** A figure, and what staff wrote around it. */
export interface Amount {
  readonly value: number;
  readonly qualifier: Qualifier | null;
}

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [
    /^(?:约|大约|大概|近|将近|~|≈|ca?\.|approx\.?|about|around|около|примерно|шамамен|шамасында|свыше ок\.|порядка|почти|nearly|almost) ?/,
    'about',
  ],
  [
    /^(?:超过?|逾|多于|大于|高于|至少|不少于|>=?|≥|over|more than|above|at least|no(?:t)? (?:less|fewer) than|свыше|более(?: чем)?|больше|не мен(?:ее|ьше)|от|кемінде) ?/,
    'over',
  ],
  [
    /^(?:不足|不到|不满|少于|小于|低于|至多|不超过|<=?|≤|under|less than|below|at most|up to|no(?:t)? more than|менее(?: чем)?|меньше|не бол(?:ее|ьше)|до) ?/,
    'under',
  ],
];
const BEHIND: readonly (readonly [RegExp, Qualifier])[] = [
  [/ ?(?:左右|上下|~|шамасында|(?:-?(?:ге|ке|ға|қа) )?жуық)$/, 'about'],
  [/ ?(?:\+|余|多|以上|有余|с лишним|-?[дтн][еа]н астам)$/, 'over'],
  [/ ?(?:以下|以内)$/, 'under'],
];
/** `300余万`: the word stands between the number and its unit. */
const INSIDE = /(\d)[余多](?=[百千万亿])/;

const SIZES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
  тыс: 1e3,
  тысяч: 1e3,
  тысяча: 1e3,
  тысячи: 1e3,
  мың: 1e3,
  млн: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  миллиарда: 1e9,
  миллиардов: 1e9,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  k: 1e3,
  m: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
};
const UNIT = new RegExp(` ?(${Object.keys(SIZES).join('|')})\\.?$`);

/** `10³` and `5×10³` are powers, or ten with a footnote. */
const POWER = /(?:^|[×xх*·] ?)10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+$/;

/** A number as newsrooms write it: `1,000`, `３万`, `约300`, `300+`; zero is a number. */
export const amount = kindOf<Amount>(
  (typed, context) => {
    if (POWER.test(typed)) {
      context.report('number-power', 'row');
      return null;
    }
    return withoutFootnote(typed, context, (bare) => readAmount(bare, context), wordOf);
  },
  { type: 'number', unreadableCosts: 'row' },
);

function wordOf({ value }: Amount): string {
  return String(value);
}

function readAmount(typed: string, context: CellContext): Amount | null {
  const { text, qualifier } = takeQualifier(narrow(typed).toLowerCase().replace(/^'/, ''));
  const [unit, name] = UNIT.exec(text) ?? [''];
  const size = name === undefined ? 1 : (SIZES[name] ?? 1);
  const percent = text.endsWith('%');
  const digits = percent ? text.slice(0, -1).trim() : text.slice(0, text.length - unit.length);
  // Russian and Kazakh write 1,234 млн with a decimal comma.
  const isCyrillic = name !== undefined && /[а-яё]/.test(name);
  const isDecimal = isCyrillic && /^[+-]?\d{1,3},\d{3}$/.test(digits);
  const number = plainNumber(isDecimal ? digits.replace(',', '.') : digits, context);
  if (number === null) return null;
  const value = Number((number * size).toPrecision(15));
  reportReading(value, { qualifier, unit: unit !== '', percent }, context);
  return { value, qualifier };
}

function reportReading(
  value: number,
  { qualifier, unit, percent }: { qualifier: Qualifier | null; unit: boolean; percent: boolean },
  { report }: CellContext,
): void {
  if (unit) report('number-unit', 'none', { read: value });
  if (percent) report('number-percent', 'none', { read: value });
  if (qualifier !== null) report('number-qualified', 'none', { read: value, qualifier });
}

function takeQualifier(text: string): { text: string; qualifier: Qualifier | null } {
  if (INSIDE.test(text)) return { text: text.replace(INSIDE, '$1'), qualifier: 'over' };
  for (const [word, qualifier] of [...BEFORE, ...BEHIND]) {
    const bare = text.replace(word, '').trim();
    if (bare !== text) return { text: bare, qualifier };
  }
  return { text, qualifier: null };
}
