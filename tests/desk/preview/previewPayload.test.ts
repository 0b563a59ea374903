import { describe, expect, it } from 'vitest';
import type { PreviewShell } from '../../../src/desk/deskPayload';
import { previewPayload } from '../../../src/desk/preview/previewPayload';
import { readRequest } from '../../../src/desk/preview/readRequest';
import { loadStory } from '../../../src/ingest/loadStory';
import type { Story } from '../../../src/model/story';
import { goodStory, storyWith } from '../../fixtures/goodStory';

const SHELL: PreviewShell = {
  basemap: {
    light: '../../basemap/light.svg',
    dark: '../../basemap/dark.svg',
    extent: [40, 0, 140, 60],
    borders: 'none',
    attribution: null,
    reviewNumber: null,
    relief: null,
    world: null,
  },
  files: [],
  rootHref: '../../',
};

function story(files: Parameters<typeof storyWith>[0] = {}): Story {
  const loaded = loadStory(storyWith(files)).story;
  if (loaded === null) throw new Error('No story');
  return loaded;
}

describe('previewPayload', () => {
  it('speaks the language asked for and carries no other', () => {
    const payload = previewPayload({ story: story(), lang: 'kk', pictures: {} }, SHELL);
    expect(payload.pack.lang).toBe('kk');
    expect(payload.story.words.title).toEqual({ kk: 'Екі қала' });
    expect(payload.languages.map(({ lang }) => lang)).toEqual(['zh', 'en', 'kk', 'ru']);
  });

  it('has a map as soon as the story has places', () => {
    expect(previewPayload({ story: story(), lang: 'zh', pictures: {} }, SHELL).map?.basemap).toBe(
      SHELL.basemap,
    );
    const without = story({ 'places.csv': null });
    expect(previewPayload({ story: without, lang: 'zh', pictures: {} }, SHELL).map).toBeNull();
  });

  it('shows a language that has no interface words yet', () => {
    const topics = 'id,name_zh,name_uz\ndiplomacy,外交,Diplomatiya\nresearch,科研,Fan\n';
    const words = 'key,zh,uz\ntitle,题,Sarlavha\n';
    const told = story({ 'topics.csv': topics, 'story.csv': words });
    const payload = previewPayload({ story: told, lang: 'uz', pictures: {} }, SHELL);
    expect(payload.pack.lang).toBe('en');
    expect(payload.story.topics[0]?.name).toEqual({ uz: 'Diplomatiya' });
  });
});

describe('pictures on the desk', () => {
  it('stand where the site would have theirs', () => {
    const told = story();
    const [first, second, ...others] = told.events;
    if (first === undefined || second === undefined) throw new Error('Too few events');
    const events = [{ ...first, image: 'a.jpg' }, { ...second, image: 'b.jpg' }, ...others];
    const pictures = { 'a.jpg': 'data:image/jpeg;base64,AAAA' };
    const payload = previewPayload({ story: { ...told, events }, lang: 'en', pictures }, SHELL);
    expect(payload.story.events.slice(0, 3).map(({ image }) => image)).toEqual([
      'data:image/jpeg;base64,AAAA',
      'b.jpg',
      null,
    ]);
  });
});

describe('readRequest', () => {
  const message = (data: unknown, origin = 'https://news.example') =>
    readRequest({ data, origin } as MessageEvent, 'https://news.example');
  const request = { story: loadStory(goodStory()).story, lang: 'zh', pictures: {} };

  it('takes what the desk sends', () => {
    expect(message(request)).toBe(request);
  });

  it.each([[null], ['story'], [{ story: {} }], [{ type: 'resize', height: 5 }]])(
    'hears nothing in %j',
    (data) => {
      expect(message(data)).toBeNull();
    },
  );

  it('hears nobody else', () => {
    expect(message(request, 'https://elsewhere.example')).toBeNull();
  });
});
