import type { Qualifier } from '../model/story';
import type { Lang, Texts } from '../model/texts';
import { pluralForm, type PluralForm } from './numbers/plural';
import { oneOf, unitForms } from './oneOf';

/** The order in which a cell gives the forms of a unit: `студент;студента;студентов`. */
const ORDER: Readonly<Record<Lang, readonly PluralForm[]>> = {
  en: ['one', 'other'],
  ru: ['one', 'few', 'many'],
};

/**
 * A unit as it goes with a number, in each of its languages: of the forms that a cell gives the
 * right one. A single form stays, but for one of it: 57 students, 1 student.
 */
export function unitFor(unit: Texts, value: number, qualifier: Qualifier = 'exact'): Texts {
  return Object.fromEntries(
    Object.entries(unit).map(([lang, text]) => [lang, formFor(text, lang, value, qualifier)]),
  );
}

function formFor(text: string, lang: Lang, value: number, qualifier: Qualifier): string {
  const form = lang === 'ru' ? russianForm(value, qualifier) : pluralForm(value, lang);
  const forms = unitForms(text);
  if (forms.length < 2) return form === 'one' ? (oneOf(text, lang) ?? text) : text;
  const at = (ORDER[lang] ?? []).indexOf(form);
  return forms[at] ?? forms[forms.length - 1] ?? text;
}

/** Fractions take the genitive: 1,5 студента. So does all behind «более»: более 51 студента. */
function russianForm(value: number, qualifier: Qualifier): PluralForm {
  const form = pluralForm(value, 'ru');
  if (form === 'other') return 'few';
  if (qualifier === 'exact') return form;
  return form === 'one' ? 'few' : 'many';
}
