import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../../src/model/story';
import type { BuiltImage } from '../../../src/model/builtImage';
import EventImage from '../../../src/views/chronicle/EventImage.svelte';
import { makeLocale } from '../../makeLocale';
import { makeEvent } from '../../makeStory';

const BUILT: BuiltImage = {
  width: 1600,
  height: 900,
  sizes: [{ width: 480, name: 'images/照片-1-480.webp' }],
};

function show(change: Partial<StoryEvent>, built: BuiltImage | null = BUILT) {
  const event = makeEvent('one', {
    image_alt: { en: 'A hall full of people' },
    image_credit: { en: 'Photo: A. B.' },
    ...change,
  });
  render(EventImage, {
    event,
    image: event.image ?? '照片 1.jpg',
    built,
    filesHref: '../data/',
    locale: makeLocale('en'),
  });
  return screen.getByRole('img');
}

describe('the picture of an event', () => {
  it('keeps its room, waits until it is near, and is told in words', () => {
    const image = show({});
    expect(image).toHaveAccessibleName('A hall full of people');
    expect(image).toHaveAttribute('loading', 'lazy');
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['1600', '900']);
    expect(image).toHaveAttribute('src', '../data/%E7%85%A7%E7%89%87%201.jpg');
    expect(image.getAttribute('srcset')).toBe('../data/images/%E7%85%A7%E7%89%87-1-480.webp 480w');
    expect(screen.getByText('Photo: A. B.')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('comes from elsewhere as it is, in a room of the usual shape', () => {
    const image = show({ image: 'https://x.example/a.jpg' }, null);
    expect(image).toHaveAttribute('src', 'https://x.example/a.jpg');
    expect(image).not.toHaveAttribute('srcset');
    expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['3', '2']);
  });

  it('of a video leads to its page, and no frame is there', () => {
    show({ image_link: 'https://www.bilibili.com/video/BV1' });
    const link = screen.getByRole('link');
    expect(link).toHaveAttribute('href', 'https://www.bilibili.com/video/BV1');
    expect(link).toHaveAccessibleName('A hall full of people Watch on bilibili.com');
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('in another language says so', () => {
    const image = show({ image_alt: { zh: '大厅' } });
    expect(image).toHaveAttribute('lang', 'zh');
  });
});
