import { describe, expect, it } from 'vitest';
import { placeEmbeds } from '../../../src/embed/host/placeEmbeds';

const BASE = 'https://news.example/story/';

function framesOf(html: string): readonly HTMLIFrameElement[] {
  document.body.innerHTML = html;
  placeEmbeds(BASE, 'zh');
  return [...document.querySelectorAll('iframe')];
}

describe('placeEmbeds', () => {
  it('turns a placeholder into a lazy frame with a title', () => {
    const [frame] = framesOf(
      `<div data-story-embed="timeline" data-lang="en" data-topics="research">
        <a href="${BASE}en/">Ten years of research</a>
      </div>`,
    );
    expect(frame?.src).toMatch(
      /^https:\/\/news\.example\/story\/en\/embed\/timeline\/index\.html\?fit=content&topics=research&e=\w+$/,
    );
    expect(frame?.title).toBe('Ten years of research');
    expect(frame?.loading).toBe('lazy');
    expect(frame?.style.width).toBe('100%');
    expect(frame?.style.height).toBe('620px');
    expect(frame?.style.borderWidth).toBe('0px');
  });

  it('leaves nothing else in the placeholder', () => {
    framesOf(`<div data-story-embed="map"><a href="${BASE}">The map</a> and <b>more</b></div>`);
    expect(document.body.textContent).toBe('');
    expect(document.querySelectorAll('[data-story-embed] > *')).toHaveLength(1);
  });

  it.each([
    ['<div data-story-embed="map"></div>', 'map'],
    ['<div data-story-embed="map"> \n </div>', 'map'],
    ['<div data-story-embed></div>', 'story'],
  ])('names the frame of %j after its view', (html, title) => {
    expect(framesOf(html).map((frame) => frame.title)).toEqual([title]);
  });

  it('places each frame once', () => {
    const before = framesOf('<p data-story-embed="map"></p><p data-story-embed="story"></p>');
    placeEmbeds(BASE, 'zh');
    expect([...document.querySelectorAll('iframe')]).toEqual(before);
    expect(before).toHaveLength(2);
  });

  it('leaves a placeholder that links to another story to the script of that story', () => {
    const other = 'https://news.example/other/';
    expect(framesOf(`<p data-story-embed="map"><a href="${other}">Other</a></p>`)).toEqual([]);
    placeEmbeds(other, 'en');
    expect(document.querySelector('iframe')?.src).toContain(`${other}embed/map/`);
  });
});
