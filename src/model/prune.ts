import type { Lang, Speaker, Texts } from './texts';
import { say } from './texts';
import type { Story } from './story';

/**
 * The story with every text cut down to the one that a page in this language shows, fallbacks
 * kept in the language they are in. A page carries only this.
 */
export function pruneStory(story: Story, lang: Lang): Story {
  const speaker: Speaker = { lang, defaultLanguage: story.defaultLanguage };
  const texts = (all: Texts): Texts => {
    const said = say(all, speaker);
    return said === null ? {} : { [said.lang]: said.text };
  };
  const items = (all: Readonly<Record<Lang, readonly string[]>>) => {
    const order = [lang, story.defaultLanguage, 'en', ...Object.keys(all)];
    const found = order.find((one) => (all[one]?.length ?? 0) > 0);
    return found === undefined ? {} : { [found]: all[found] ?? [] };
  };
  const words = Object.fromEntries(
    Object.entries(story.words).map(([key, value]) => [key, texts(value)]),
  ) as Story['words'];
  const named = <T extends { readonly name: Texts }>(one: T): T => ({
    ...one,
    name: texts(one.name),
  });
  const told = <T extends { readonly title: Texts; readonly summary: Texts }>(one: T): T => ({
    ...one,
    title: texts(one.title),
    summary: texts(one.summary),
  });
  return {
    ...story,
    words,
    topics: story.topics.map(named),
    places: story.places.map(named),
    organizations: story.organizations.map((one) => ({ ...named(one), short: texts(one.short) })),
    events: story.events.map((one) => ({
      ...told(one),
      image_alt: texts(one.image_alt),
      image_credit: texts(one.image_credit),
    })),
    agreements: story.agreements.map(told),
    metrics: story.metrics.map((one) => ({
      ...one,
      label: texts(one.label),
      unit: texts(one.unit),
      note: texts(one.note),
      items: items(one.items),
    })),
    observations: story.observations.map((one) => ({ ...one, note: texts(one.note) })),
    sources: story.sources.map((one) => ({
      ...one,
      title: texts(one.title),
      publisher: texts(one.publisher),
    })),
    eras: story.eras.map(named),
    changes: story.changes.map((one) => ({ ...one, text: texts(one.text) })),
  };
}
