import { afterEach, describe, expect, it, vi } from 'vitest';
import { startHost } from '../../../src/embed/host/startHost';

const BASE = 'https://news.example/story/';

let stop: () => void = () => {};

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

function addPlace(): HTMLElement {
  const place = document.createElement('div');
  place.dataset['storyEmbed'] = 'map';
  return document.body.appendChild(place);
}

/** The height of the frame in a placeholder, once that frame has asked for 700 px. */
function heightAfterAsking(place: HTMLElement): string | null {
  const frame = frameIn(place);
  if (frame === null) return null;
  const data = { sentinel: 'amp', type: 'embed-size', height: 700 };
  window.dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow }));
  return frame.style.height;
}

const frameIn = (place: HTMLElement) => place.querySelector('iframe');

describe('startHost', () => {
  it('places and sizes what is there', () => {
    const place = addPlace();
    stop = startHost(BASE, 'zh');
    expect(heightAfterAsking(place)).toBe('700px');
  });

  it('sees placeholders that come later, wherever they come', async () => {
    stop = startHost(BASE, 'zh');
    const section = document.body.appendChild(document.createElement('section'));
    section.innerHTML = '<p><span data-story-embed="map"></span></p>';
    await Promise.resolve();
    expect(section.querySelectorAll('iframe')).toHaveLength(1);
  });

  it('places a frame again when the page has thrown it away, and only then', async () => {
    const place = addPlace();
    stop = startHost(BASE, 'zh');
    const first = frameIn(place);
    document.body.append(document.createElement('p'));
    await Promise.resolve();
    expect(frameIn(place)).toBe(first);
    place.replaceChildren();
    await Promise.resolve();
    expect(frameIn(place)).not.toBeNull();
  });

  it('waits while the page is still being read', () => {
    const reading = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const place = addPlace();
    place.append('half a sen');
    stop = startHost(BASE, 'zh');
    expect(frameIn(place)).toBeNull();
    place.append('tence');
    reading.mockReturnValue('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    expect(frameIn(place)?.title).toBe('half a sentence');
  });

  it('does nothing more after its undo', async () => {
    const before = addPlace();
    startHost(BASE, 'zh')();
    expect(heightAfterAsking(before)).toBe('620px');
    const place = addPlace();
    await Promise.resolve();
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    expect(frameIn(place)).toBeNull();
  });
});
