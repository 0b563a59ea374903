import { expect, it } from 'vitest';
import { lookUp } from '../../src/model/lookup';
import { readChosen, writeChosen } from '../../src/state/address';
import { realStory } from '../browser/realStory';
import { report } from './amount';
import { KEYS, oddValues } from './oddValues';

const story = realStory();
const lookup = lookUp(story);
const ids = [story.events, story.places, story.topics, story.metrics].flatMap((records) =>
  records.map(({ id }) => id),
);
const EACH = 2000;

it.each(KEYS.map((key, salt) => [key, salt] as const))(
  `${EACH} values of “%s” choose what the story has, or nothing`,
  (key, salt) => {
    for (const value of oddValues(EACH, ids, salt)) {
      const search = `?${new URLSearchParams([[key, value]]).toString()}`;
      const chosen = readChosen(search, lookup);
      const where = JSON.stringify(value);
      if (chosen.event !== null) expect(lookup.events.has(chosen.event), where).toBe(true);
      if (chosen.place !== null) expect(lookup.places.has(chosen.place), where).toBe(true);
      for (const topic of chosen.topics) expect(lookup.topics.has(topic), where).toBe(true);
      for (const end of [chosen.from, chosen.to]) {
        if (end !== null) expect(end, where).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      }
      expect(chosen.q.length, where).toBeLessThanOrEqual(200);
      // Written and read again, it is the same choice, and nothing unknown was touched.
      const written = writeChosen(search, chosen);
      expect(readChosen(written, lookup), where).toEqual(chosen);
      expect(writeChosen(written, chosen), where).toBe(written);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    report(`addresses, read: ${key}`, `${EACH} values`);
  },
);
