import type { Story, StoryEvent } from '../../../src/model/story';
import { joinedPlaces, type ManyPlace } from './manyPlaces';

const NO_WORDS = { title: {}, kicker: {}, standfirst: {}, byline: {}, credits: {}, share_text: {} };

/** A story about these places as the page has it, with an event for every five of them. */
export function storyOfPlaces(places: readonly ManyPlace[]): Story {
  return {
    languages: ['en'],
    defaultLanguage: 'en',
    settings: {
      siteUrl: null,
      mapWorldview: 'none',
      mapRelief: false,
      tileUrl: null,
      tileAttribution: null,
      tileKey: null,
      imageHosts: [],
      contact: null,
    },
    words: NO_WORDS,
    topics: ['a', 'b', 'c'].map((id) => ({ id, name: { en: id } })),
    places: places.map(({ id, lat, lng }) => ({
      id,
      lat,
      lng,
      precision: 'city',
      country: null,
      name: { en: `City ${id}` },
    })),
    organizations: [],
    events: joinedPlaces(places.length).map(eventAt),
    agreements: [],
    metrics: [],
    observations: [],
    sources: [],
    eras: [],
    changes: [],
    images: {},
  };
}

function eventAt(places: readonly string[], i: number): StoryEvent {
  return {
    id: `e${i}`,
    date: null,
    topic: 'abc'[i % 3] ?? 'a',
    places,
    organizations: [],
    rank: 2,
    title: { en: `Event ${i}` },
    summary: {},
    cited: [],
    image: null,
    image_alt: {},
    image_credit: {},
    image_link: null,
  };
}
