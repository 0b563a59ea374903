import type { StoryDate } from '../model/date';
import type { Qualifier } from '../model/story';
import { say, type Lang, type Said, type Texts } from '../model/texts';
import { fill } from './fill';
import { boundDate } from './dates/boundDate';
import { formatDate } from './dates/formatDate';
import { formatDistance } from './numbers/formatDistance';
import { formatCount, formatNumber, joinNumber } from './numbers/formatNumber';
import { formatQualified, type QualifiedNumber } from './numbers/formatQualified';
import { formatTick } from './dates/formatTick';
import type { LanguagePack } from './languagePack';
import { machineDate } from './dates/machineDate';
import { count } from './numbers/plural';
import type { TickUnit } from './dates/pointAt';
import type { Counted, Template, Words } from './words/words';

export type Slots = Readonly<Record<string, string | number>>;

/** All that a view needs to speak: the reader's language for the data, a pack for the interface. */
export class Locale {
  readonly lang: Lang;
  readonly words: Words;
  readonly pack: LanguagePack;
  readonly #defaultLanguage: Lang;

  constructor(lang: Lang, pack: LanguagePack, defaultLanguage: Lang) {
    this.lang = lang;
    this.pack = pack;
    this.words = pack.words;
    this.#defaultLanguage = defaultLanguage;
  }

  say(texts: Texts): Said | null {
    return say(texts, { lang: this.lang, defaultLanguage: this.#defaultLanguage });
  }

  /** The bare words, for a name or a title; empty when there are none. */
  text(texts: Texts): string {
    return this.say(texts)?.text ?? '';
  }

  date(date: StoryDate): string {
    return boundDate(formatDate(date, this.pack.calendar));
  }

  /** For `<time datetime>`: what HTML knows as a date, or `undefined`. */
  machineDate(date: StoryDate): string | undefined {
    return machineDate(date) ?? undefined;
  }

  tick(instant: number, unit: TickUnit): string {
    return formatTick(instant, unit, this.pack.calendar);
  }

  /** A figure in its parts, with how exactly it is meant and its currency. */
  figure(value: number, qualifier: Qualifier, currency: string | null): QualifiedNumber {
    return formatQualified(value, qualifier, currency, this.pack.numbers);
  }

  number(value: number): string {
    return joinNumber(formatNumber(value, this.pack.numbers));
  }

  /** How many of something, for a phrase that says of what. */
  inDigits(count: number): string {
    return formatCount(count, this.pack.numbers);
  }

  distance(km: number): string {
    return formatDistance(km, this.pack.numbers);
  }

  fill(template: Template, slots: Slots): string {
    return fill(template, slots);
  }

  count(forms: Counted, n: number): string {
    return count(forms, n, this.pack.numbers);
  }
}
