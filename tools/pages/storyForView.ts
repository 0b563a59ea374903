import type { View } from '../../src/pages/payload';
import type { Agreement, Story, StoryEvent } from '../../src/model/story';

/** A story cut down to what one view shows of it: a page in a frame carries nothing else. */
export function storyForView(story: Story, view: View): Story {
  switch (view) {
    case 'story':
      return story;
    case 'timeline':
      return { ...story, metrics: [], observations: [], agreements: [] };
    case 'map':
      return { ...story, metrics: [], observations: [], eras: [] };
    case 'metrics':
      return {
        ...story,
        places: measuredPlaces(story),
        organizations: [],
        events: story.events.map(shadowOf),
        agreements: story.agreements.map(nameOf),
        eras: [],
      };
    case 'agreements': {
      const parties = new Set(story.agreements.flatMap((agreement) => agreement.parties));
      return {
        ...story,
        organizations: story.organizations.filter(({ id }) => parties.has(id)),
        events: story.events.map((event) => ({ ...shadowOf(event), places: event.places })),
        metrics: [],
        observations: [],
        eras: [],
      };
    }
  }
}

/** What remains of an event that is only counted, or chosen by its id: no words, no places. */
function shadowOf({ id, date, topic, rank }: StoryEvent): StoryEvent {
  const nothing = { places: [], organizations: [], title: {}, summary: {} };
  return { id, date, topic, rank, ...nothing, cited: [] };
}

function nameOf(agreement: Agreement): Agreement {
  return { ...agreement, parties: [], summary: {}, cited: [] };
}

/** The places between which a figure is a distance. */
function measuredPlaces(story: Story): Story['places'] {
  const ends = new Set(
    story.metrics.flatMap(({ derive }) =>
      derive?.kind === 'distance' ? [derive.from, derive.to] : [],
    ),
  );
  return story.places.filter(({ id }) => ends.has(id));
}
