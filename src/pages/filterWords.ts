import type { Locale } from '../format/locale';
import { parseEdtf } from '../model/date';
import type { Choice } from '../state/choice.svelte';

/** What the reader narrowed the story to besides topics, a phrase each: place, time, words. */
export function filterWords(choice: Choice, locale: Locale): readonly string[] {
  const words = locale.words.instrument;
  const { place, from, to, q } = choice.chosen;
  const name = place === null ? '' : locale.text(choice.lookup.places.get(place)?.name ?? {});
  const span = parseEdtf(`${from ?? '..'}/${to ?? '..'}`);
  return [
    name && locale.fill(words.onlyPlace, { place: name }),
    span && locale.fill(words.onlySpan, { span: locale.date(span) }),
    q && locale.fill(words.onlyWords, { words: q }),
  ].filter((one): one is string => typeof one === 'string' && one !== '');
}

/** The names of the chosen topics; none when all are shown. */
export function chosenTopics(choice: Choice, locale: Locale): readonly string[] {
  return choice.chosen.topics.map((id) => locale.text(choice.lookup.topics.get(id)?.name ?? {}));
}
