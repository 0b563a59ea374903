import type { Lang } from '../model/texts';

type Ending = readonly [many: RegExp, one: string];

/** How a unit that is written for many is said of one, where a language changes it. */
const ENDINGS: Readonly<Record<Lang, readonly Ending[]>> = {
  en: [
    [/^people$/, 'person'],
    [/^children$/, 'child'],
    [/ies$/, 'y'],
    [/(ch|sh|x|ss)es$/, '$1'],
    [/([^s])s$/, '$1'],
  ],
  // After «один»: masculine nouns, whose genitive plural can be told by its ending.
  ru: [[/ов$/, '']],
};

/** Languages in which a unit stays as it is after a number, one as well. */
const UNCHANGED: ReadonlySet<Lang> = new Set(['zh', 'kk']);

/** «Один» goes with masculine nouns, and these end in a consonant. */
const AFTER_ONE: Readonly<Record<Lang, RegExp>> = { ru: /[бвгджзйклмнпрстфхцчшщ]$/ };

/** The forms that a cell gives of a unit, with `;` between; one where it gives one. */
export function unitForms(unit: string): readonly string[] {
  const forms = unit.split(/[;；]/).map((form) => form.trim());
  return forms.filter((form) => form !== '');
}

/** A unit in the singular: `student` for `students`; `null` where that cannot be told. */
export function oneOf(unit: string, lang: Lang): string | null {
  const [first = '', ...more] = unitForms(unit);
  if (more.length > 0) return AFTER_ONE[lang]?.test(first) === false ? null : first;
  if (UNCHANGED.has(lang)) return unit;
  const ending = ENDINGS[lang]?.find(([many]) => many.test(unit));
  return ending === undefined ? null : unit.replace(ending[0], ending[1]);
}
