import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '../../../../../src/model/story';
import { chooseBasemap } from '../../../../../tools/pages/basemap/chooseBasemap';
import { PAINT } from '../../../../../src/pictures/paint';
import { shareCards } from '../../../../../tools/pages/found/cards/shareCards';
import {
  date,
  makeAgreement,
  makeEvent,
  makeMetric,
  makeObservation,
  makePlace,
  makeStory,
} from '../../../../makeStory';

const STORY = makeStory({
  places: [makePlace('xian', 34.3, 108.9), makePlace('almaty', 43.2, 76.9)],
  events: [
    makeEvent('a', { date: date('2024-07-02'), places: ['xian', 'almaty'] }),
    makeEvent('b', { date: date('2025'), topic: 'research', places: ['almaty'] }),
  ],
  metrics: [makeMetric('admitted')],
  observations: [makeObservation('admitted', 57)],
  agreements: [makeAgreement('lab', { date: date('2024-10') })],
});

function drawn(story: Story) {
  return shareCards(story, chooseBasemap(story, 'data', 'public/basemap'));
}

/** How many pixels of a card have each colour. */
async function coloursOf(png: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const { data } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = new Map<string, number>();
  for (let i = 0; i < data.length; i += 3) {
    const colour = `#${data.toString('hex', i, i + 3)}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

describe('cards', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are there for each language and view, 1200 by 630, with ink on paper', async () => {
    const cards = await drawn(STORY);
    expect([...cards.keys()].sort()).toEqual(
      ['en/', ''].flatMap((folder) =>
        ['agreements', 'map', 'metrics', 'story', 'timeline'].map(
          (view) => `${folder}share/${view}.png`,
        ),
      ),
    );
    for (const [address, png] of cards) {
      const { width, height, format } = await sharp(png).metadata();
      expect([address, width, height, format]).toEqual([address, 1200, 630, 'png']);
      const colours = await coloursOf(png);
      expect(colours.get(PAINT.paper), address).toBeGreaterThan(100_000);
      // The rule at the top is 12,000 pixels of it; the title adds to that.
      expect(colours.get(PAINT.ink), address).toBeGreaterThan(13_000);
    }
    const map = await coloursOf(cards.get('share/map.png') ?? new Uint8Array());
    expect(map.get(PAINT.halo)).toBeGreaterThan(20_000);
  });

  it('of the same story have the same bytes', async () => {
    const [one, two] = [await drawn(STORY), await drawn(STORY)];
    for (const [address, png] of one) {
      expect(Buffer.compare(png, two.get(address) ?? new Uint8Array()), address).toBe(0);
    }
  });

  it('leave out what the story has not, and draw the rest', async () => {
    const { metrics, observations, agreements, places, ...rest } = makeStory();
    const empty = { ...rest, metrics, observations, agreements, places };
    expect([...(await drawn(empty)).keys()]).toContain('share/timeline.png');
    expect([...(await drawn(empty)).keys()]).not.toContain('share/map.png');
  });

  it('hold words that look like markup', async () => {
    const words = { ...STORY.words, title: { zh: '<b>&"标题', en: 'a \u0000<script>' } };
    expect((await drawn({ ...STORY, words })).size).toBe(10);
  });

  it('of a language without letters here are in another one, and the build says so', async () => {
    const said: string[] = [];
    vi.spyOn(console, 'warn').mockImplementation((line: string) => said.push(line));
    const words = { ...STORY.words, title: { ...STORY.words.title, ug: 'ئۇيغۇر' } };
    const cards = await drawn({ ...STORY, languages: ['zh', 'en', 'ug'], words });
    const same = Buffer.compare(
      cards.get('ug/share/story.png') ?? new Uint8Array(),
      cards.get('share/story.png') ?? new Uint8Array(1),
    );
    expect(same).toBe(0);
    expect(said.join()).toContain('“ug”');
  });
});

it('have the colours of the page', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const { topics, sea, halo, ...roles } = PAINT;
  const all = {
    ...roles,
    'map-sea': sea,
    'map-halo': halo,
    ...Object.fromEntries(topics.map((paint, i) => [`topic-${i + 1}`, paint])),
  };
  for (const [role, paint] of Object.entries(all)) {
    expect(tokens).toContain(`--${role}: light-dark(${paint},`);
  }
});
