/**
 * Puts dates into a phrase. Chinese sets figures apart from Han by a space; where a date begins with
 * Han, as in 公元, there is nothing to set apart.
 */
export function fillDates(phrase: string, dates: Readonly<Record<string, string>>): string {
  return fill(phrase, dates).replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1');
}

/**
 * Puts values into a template's slots: `fill('{n} of {all}', { n: '3', all: '8' })` is `3 of 8`.
 * A slot without a value stays as it is, so that the fault is seen; values are never read again.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) =>
    Object.keys(values).includes(name) ? String(values[name]) : slot,
  );
}
