import type { Locale } from '../../format/locale';
import { oneOf } from '../../format/oneOf';
import { unitFor } from '../../format/unitFor';
import type { Texts } from '../../model/texts';

/** What one dot of a picture stands for: "Each dot is one student". Nothing without a unit. */
export function dotWords(each: number, unit: Texts, locale: Locale): string {
  const said = locale.say(unit);
  const words = locale.words.figures;
  if (said === null) return '';
  const one = each === 1 && said.lang === locale.pack.lang ? oneOf(said.text, said.lang) : null;
  if (one !== null) return locale.fill(words.dotOne, { unit: one });
  return locale.fill(words.dot, { n: locale.number(each), unit: locale.text(unitFor(unit, each)) });
}
