import { describe, expect, it } from 'vitest';
import { pruneStory } from '../../src/model/prune';
import { say } from '../../src/model/texts';
import { makeEvent, makeMetric, makeStory } from '../makeStory';

const story = makeStory({
  events: [makeEvent('a'), makeEvent('b', { title: { zh: '只有中文' } })],
  metrics: [makeMetric('m', { items: { zh: ['甲'], en: ['one'] } })],
});

describe('pruneStory', () => {
  const pruned = pruneStory(story, 'en');

  it('keeps one language of each text', () => {
    expect(pruned.events[0]?.title).toEqual({ en: 'Event a' });
    expect(pruned.metrics[0]?.items).toEqual({ en: ['one'] });
    expect(pruned.words.title).toEqual({ en: 'Title' });
  });

  it('keeps a fallback in the language that it is in', () => {
    expect(pruned.events[1]?.title).toEqual({ zh: '只有中文' });
  });

  it('says the same as the whole story', () => {
    const speaker = { lang: 'en', defaultLanguage: 'zh' };
    for (const [i, event] of story.events.entries()) {
      expect(say(pruned.events[i]?.title ?? {}, speaker)).toEqual(say(event.title, speaker));
    }
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(pruned))).toEqual(pruned);
  });
});
