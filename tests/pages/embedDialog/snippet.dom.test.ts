import { describe, expect, it } from 'vitest';
import { snippet } from '../../../src/pages/embedDialog/snippet';

const parts = {
  address: 'https://news.example/story/en/embed/map/index.html?topics=a,b&e=ab12',
  title: 'Map · “Two” <cities> & "one" year',
  size: { height: 760, minHeight: 620 },
  script: null,
};

/** The code as a content system's page would hold it. */
function paste(code: string): HTMLElement {
  const article = document.createElement('article');
  article.innerHTML = code;
  return article;
}

describe('snippet', () => {
  it('is one lazy frame whose address and title survive as they were', () => {
    const frame = paste(snippet(parts)).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(parts.address);
    expect(frame?.title).toBe(parts.title);
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('height')).toBe('760');
  });

  it('lets nothing of a title out of its attribute', () => {
    const title = '"></iframe><script>alert(1)</script>';
    const article = paste(snippet({ ...parts, title }));
    expect(article.querySelectorAll('script')).toHaveLength(0);
    expect(article.querySelector('iframe')?.title).toBe(title);
  });

  it('never sets a height in the styles but auto: another switches frame-sizing off', () => {
    const style = paste(snippet(parts)).querySelector('iframe')?.getAttribute('style') ?? '';
    expect(style.split(';').filter((rule) => rule.startsWith('height:'))).toEqual(['height:auto']);
    expect(style).toContain('frame-sizing:content-height');
    expect(style).toContain('min-height:620px');
  });

  it.each([
    [null, 0],
    ['https://news.example/story/embed.js', 1],
  ])('brings the script %s as %i async classic script', (script, count) => {
    const scripts = [...paste(snippet({ ...parts, script })).querySelectorAll('script')];
    expect(
      scripts.map((one) => [one.getAttribute('src'), one.hasAttribute('async'), one.type]),
    ).toEqual(Array.from({ length: count }, () => [script, true, '']));
  });
});
