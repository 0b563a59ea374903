import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/ingest/loadStory';
import { storyWith } from '../../fixtures/goodStory';

const FILES = new Map([
  ['a.jpg', 80_000],
  ['照片.png', 700_000],
]);

function load(
  image: string,
  { alt = 'What it shows', hosts = '', beside = FILES as typeof FILES | null } = {},
) {
  const settings = hosts === '' ? '' : `image_hosts,${hosts}\n`;
  const { story, problems } = loadStory(
    storyWith({
      'settings.csv': `key,value\ndefault_language,zh\n${settings}`,
      'events.csv':
        'id,date,topic,title_en,image,image_alt_en,image_credit_en,image_link,source,locator\n' +
        `one,2024,research,One,${image},${alt},A photographer,https://www.bilibili.com/video/1,report,1.1\n`,
    }),
    beside,
  );
  const about = problems.filter(({ column }) => column?.startsWith('image') ?? false);
  return {
    image: story?.events[0]?.image,
    codes: about
      .filter(({ code }) => !code.startsWith('translation'))
      .map(({ row, column, effect, code }) => [row, column, effect, code]),
    detail: about.find(({ code }) => code === 'image-missing')?.detail,
    story,
  };
}

describe('pictures of events', () => {
  it.each<[string, Parameters<typeof load>, string | null, readonly unknown[]]>([
    ['a file that is there', ['a.jpg'], 'a.jpg', []],
    ['a file where nobody can look', ['b.jpg', { beside: null }], 'b.jpg', []],
    ['a file that is not there', ['b.jpg'], null, [[2, 'image', 'cell', 'image-missing']]],
    ['a heavy file', ['照片.png'], '照片.png', [[2, 'image', 'none', 'image-heavy']]],
    [
      'nothing said of it',
      ['a.jpg', { alt: '' }],
      'a.jpg',
      [[2, 'image_alt', 'none', 'image-alt-missing']],
    ],
    ['no picture', ['a.docx'], null, [[2, 'image', 'cell', 'image-unusable']]],
    ['a path', ['C:\\photos\\a.jpg'], null, [[2, 'image', 'cell', 'image-unusable']]],
    ['a path upwards', ['../a.jpg'], null, [[2, 'image', 'cell', 'image-unusable']]],
    [
      'an address without TLS',
      ['http://x.example/a.jpg'],
      null,
      [[2, 'image', 'cell', 'image-unusable']],
    ],
    ['a video', ['https://youtu.be/abc'], null, [[2, 'image', 'cell', 'image-unusable']]],
    ['a script', ['javascript:alert(1)'], null, [[2, 'image', 'cell', 'image-unusable']]],
    [
      'a host that is not allowed',
      ['https://x.example/a.jpg'],
      null,
      [[2, 'image', 'cell', 'image-host']],
    ],
    [
      'a host that is allowed',
      ['https://x.example/a.jpg', { hosts: 'y.example;X.example' }],
      'https://x.example/a.jpg',
      [],
    ],
    [
      'a host that only ends like an allowed one',
      ['https://evilx.example/a.jpg', { hosts: 'x.example' }],
      null,
      [[2, 'image', 'cell', 'image-host']],
    ],
  ])('%s', (_, [image, more], kept, codes) => {
    const found = load(image, more);
    expect(found.image).toBe(kept);
    expect(found.codes).toEqual(codes);
  });

  it('suggests the name that is near', () => {
    expect(load('aa.jpg').detail).toEqual({ near: 'a.jpg' });
  });

  it('keep what is said of them', () => {
    expect(load('a.jpg').story?.events[0]).toMatchObject({
      image_alt: { en: 'What it shows' },
      image_credit: { en: 'A photographer' },
      image_link: 'https://www.bilibili.com/video/1',
    });
  });
});
