import { placesOf, type Lookup, type SearchWords } from './lookup';
import type { Agreement, StoryEvent } from './story';
import type { Texts } from './texts';

type Searched = StoryEvent | Agreement;

/** Letters that Unicode does not take apart into a base and a mark. */
const BASES: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Letters of Kazakh and its neighbours, as someone types them on a Russian keyboard. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** Accents, and what only keeps a line from breaking. */
const MARKS = /[\u0300-\u036f\u2060]/g;
/** Chinese sets figures and Latin letters apart from Han, and is typed without. */
const SET_APART = /(\p{Script=Han}) (?=[\da-z])|([\da-z]) (?=\p{Script=Han})/gu;
const APOSTROPHES = /['’‘ʼʻ`´ʹ′]/g;

/**
 * A text as it is compared: in small letters without accents and apostrophes, of one width. So
 * `cafe` finds `Café`, `xi'an` finds `Xi’an`, `елка` finds `Ёлка`.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .replace(/[ıøłđðþßæœ]/g, (letter) => BASES[letter] ?? letter);
}

function foldLoosely(text: string): string {
  return fold(text).replace(/[әғқңөұүһі]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/**
 * What finds a record: all of these words, anywhere in its texts, its places, organizations, topic
 * and date, in every language that the story at hand holds or that `searchWords` brought. Where no
 * record of the story has them, Kazakh letters are found by the Russian ones that look like them.
 *
 * @returns `null` when nothing is asked for
 */
export function searchFor(q: string, lookup: Lookup): ((record: Searched) => boolean) | null {
  const words = wordsOf(fold(q));
  if (words.length === 0) return null;
  const has = (record: Searched) => includesAll(textOf(record, lookup), words);
  const { events, agreements } = lookup.story;
  if (events.some(has) || agreements.some(has)) return has;
  const loose = wordsOf(foldLoosely(q));
  return (record) => includesAll(foldLoosely(textOf(record, lookup)), loose);
}

/** The words of a whole story, for pages that hold it in one language alone. */
export function searchWords(lookup: Lookup): SearchWords {
  const all = (records: readonly Searched[]) =>
    Object.fromEntries(records.map((record) => [record.id, textOf(record, lookup)]));
  const { events, agreements } = lookup.story;
  return { events: all(events), agreements: all(agreements) };
}

function wordsOf(folded: string): readonly string[] {
  return folded.split(/\s+/).filter(Boolean);
}

function includesAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Folding a long story takes longer than looking through it. */
const known = new WeakMap<Lookup, Map<Searched, string>>();

function textOf(record: Searched, lookup: Lookup): string {
  const texts = known.get(lookup) ?? new Map<Searched, string>();
  known.set(lookup, texts);
  const before = texts.get(record);
  if (before !== undefined) return before;
  const brought =
    lookup.searchWords?.['topic' in record ? 'events' : 'agreements'][record.id] ?? '';
  const text = `${fold([...saidIn(record, lookup)].join('\n')).replace(SET_APART, '$1$2')}\n${brought}`;
  texts.set(record, text);
  return text;
}

function* saidIn(record: Searched, lookup: Lookup): Iterable<string> {
  const { title, summary, date } = record;
  yield* all(title, summary);
  if (date !== null) yield* [date.edtf, lookup.dateWords(date)];
  const isEvent = 'topic' in record;
  for (const id of isEvent ? record.organizations : record.parties) {
    const organization = lookup.organizations.get(id);
    if (organization !== undefined) yield* all(organization.name, organization.short);
  }
  if (!isEvent) return;
  for (const id of placesOf(record, lookup)) yield* all(lookup.places.get(id)?.name ?? {});
  yield* all(lookup.topics.get(record.topic)?.name ?? {});
}

function all(...texts: readonly Texts[]): readonly string[] {
  return texts.flatMap((one) => Object.values(one));
}
