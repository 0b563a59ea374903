import type { Lang } from '../model/texts';
import type { Calendar } from './dates/calendar';
import type { NumberRules } from './numbers/numberRules';
import type { Words } from './words/words';

/**
 * All that the interface needs to speak one language, as data: a page carries its own language's
 * pack as JSON and no other.
 */
export interface LanguagePack {
  readonly lang: Lang;
  /** What the language calls itself, for the language switch. */
  readonly ownName: string;
  readonly words: Words;
  readonly calendar: Calendar;
  readonly numbers: NumberRules;
}
