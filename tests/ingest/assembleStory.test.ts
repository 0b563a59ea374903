import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/ingest/loadStory';
import { edited, storyWith } from '../fixtures/goodStory';

const HEADER = 'id,date,topic,rank,title_zh,source,locator';

function orderOf(...rows: readonly string[]): readonly string[] {
  const lines = rows.map((row, index) => {
    const [date = '', rank = ''] = row.split(' ');
    return `e${String(index)},${date},research,${rank},标题,report,1.1`;
  });
  const { story } = loadStory(storyWith({ 'events.csv': [HEADER, ...lines].join('\n') }));
  return story?.events.map(({ id }) => id) ?? [];
}

describe('the order of events', () => {
  it('goes by date, then weight, then row', () => {
    expect(orderOf('2024-07 3', '2024-07 1', '2023 3', '2024-07 1', '2024-07 2')).toEqual([
      'e2',
      'e1',
      'e3',
      'e4',
      'e0',
    ]);
  });

  it('has the better known of two dates first', () => {
    expect(orderOf('2024 1', '2024-01 1', '2024-01-01 3')).toEqual(['e2', 'e1', 'e0']);
  });

  it('leaves the undated in row order behind the dated', () => {
    expect(orderOf(' 3', '2030 3', ' 1', '2020 3', ' 2')).toEqual(['e3', 'e1', 'e0', 'e2', 'e4']);
  });
});

describe('the settings', () => {
  const settings = (...rows: readonly string[]) =>
    loadStory(storyWith({ 'settings.csv': ['key,value', ...rows].join('\n') })).story?.settings;

  it('have defaults', () => {
    expect(loadStory(storyWith({ 'settings.csv': null })).story?.settings).toEqual({
      siteUrl: null,
      mapWorldview: 'none',
      mapRelief: false,
      tileUrl: null,
      tileAttribution: null,
      tileKey: null,
      imageHosts: [],
      contact: null,
    });
  });

  it('are read, each as it should be', () => {
    const read = settings(
      'site_url,https://example.org/story/',
      'map_worldview,my-borders.json',
      'Map_Relief,YES',
      'tile_url,https://tiles.example.org/{z}/{x}/{y}.png',
      'tile_attribution,© 地图社',
      'tile_key,abc',
    );
    expect(read).toEqual({
      siteUrl: 'https://example.org/story',
      mapWorldview: 'my-borders.json',
      mapRelief: true,
      tileUrl: 'https://tiles.example.org/{z}/{x}/{y}.png',
      tileAttribution: '© 地图社',
      tileKey: 'abc',
      imageHosts: [],
      contact: null,
    });
  });

  it.each(['tianditu', 'Tianditu', '天地图'])('know the provider %s by its name', (name) => {
    expect(settings(`tile_url,${name}`, 'tile_key,abc')?.tileUrl).toBe('tianditu');
  });

  it.each([
    ['desk@news.example', 'mailto:desk@news.example'],
    ['mailto:Редакция@почта.рф', 'mailto:Редакция@почта.рф'],
    ['https://news.example/corrections', 'https://news.example/corrections'],
  ])('know where readers tell of mistakes: %s', (typed, kept) => {
    expect(settings(`contact,${typed}`)?.contact).toBe(kept);
  });

  it.each([
    'contact,javascript:alert(1)',
    'contact,a@b.example?bcc=c@d.example',
    'site_url,javascript:alert(1)',
    'tile_url,//tiles.example.org/{z}',
    'tile_url,tianditu',
    'tile_url,https://tiles.example.org/{z}/{x}.png',
    'map_worldview,../../etc/passwd',
  ])('do not take %s', (row) => {
    expect(settings(row)).toEqual(settings('map_relief,no'));
  });
});

describe('the words', () => {
  it('are there for every key, empty where the file has none', () => {
    const story = 'key,zh,en\ntitle,标题,\nkicker,,\n';
    const { words } = loadStory(storyWith({ 'story.csv': story })).story ?? {};
    expect(words).toEqual({
      title: { zh: '标题' },
      kicker: {},
      standfirst: {},
      byline: {},
      credits: {},
      share_text: {},
    });
  });

  it('keep paragraphs, signs and formulas as they were typed', () => {
    const story = edited('story', 'title,两座城', 'title,"第一段（一）。\n\n第二段 №5 ＝ 1"');
    const { words } = loadStory(storyWith({ 'story.csv': story })).story ?? {};
    expect(words?.title['zh']).toBe('第一段（一）。\n\n第二段 №5 ＝ 1');
  });
});
