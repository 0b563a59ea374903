import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DESK_PAYLOAD_ID } from '../../../src/desk/deskPayload';
import { deskPages } from '../../../tools/pages/desk/deskPage';
import { guidePages } from '../../../tools/pages/desk/guidePages';

const template = readFileSync('index.html', 'utf8');
const pages = deskPages(
  template,
  {
    scripts: {
      start: 'assets/start.js',
      desk: 'assets/desk.js',
      deskPreview: 'assets/deskPreview.js',
      tableWorker: 'assets/tableWorker.js',
    },
    isModule: false,
    data: {},
    styles: () => ({ tag: () => '', text: '' }),
    basemap: {
      light: 'basemap/light.svg',
      dark: 'basemap/dark.svg',
      extent: [40, 0, 140, 60],
      borders: 'none',
      attribution: null,
      reviewNumber: null,
      relief: 'basemap/relief.webp',
      world: {
        light: 'basemap/world-light.svg',
        dark: 'basemap/world-dark.svg',
        extent: [-180, -85, 180, 85],
        relief: null,
      },
    },
    files: [{ name: '</script>.csv', bytes: new Uint8Array([1]) }],
  },
  "default-src 'none'",
);

function page(address: string): Document {
  return new DOMParser().parseFromString(pages.get(address) ?? '', 'text/html');
}

const payloadOf = (document: Document): Record<string, unknown> =>
  JSON.parse(document.getElementById(DESK_PAYLOAD_ID)?.textContent ?? 'null');

describe('the desk without scripts', () => {
  const desk = page('desk/index.html');

  it('says in both languages what it is, and leads to the guide', () => {
    expect(desk.documentElement.lang).toBe('zh');
    expect(desk.querySelector('h1')?.textContent).toBe('数据工作台');
    expect(desk.querySelector('[lang=en] h2')?.textContent).toBe('Data desk');
    const links = [...desk.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['guide.html', 'guide.en.html']);
  });

  it('holds under a strict policy and stays out of search engines', () => {
    expect(desk.querySelectorAll('[style], style, script:not([src]):not([type])')).toHaveLength(0);
    expect(desk.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(desk.querySelector('script[defer]')?.getAttribute('src')).toBe('../assets/desk.js');
  });

  it('knows where the published tables lie, whatever their names hold', () => {
    expect(payloadOf(desk)).toMatchObject({
      files: [{ name: '</script>.csv', href: '../data/</script>.csv' }],
      previewHref: 'preview/',
    });
  });
});

describe('the page inside the preview', () => {
  it('finds pictures and parts from two folders down', () => {
    const preview = page('desk/preview/index.html');
    expect(payloadOf(preview)).toMatchObject({
      basemap: { light: '../../basemap/light.svg', relief: '../../basemap/relief.webp' },
      rootHref: '../../',
    });
  });
});

describe('guidePages', () => {
  const styles = { tag: () => '<link rel="stylesheet" href="../assets/desk.css">', text: '' };
  const build = (hasPictures: boolean) =>
    guidePages(template, 'docs', styles, "default-src 'none'", hasPictures);
  const guides = build(true);

  it('makes a page of each guide, linked to each other and to the desk', () => {
    for (const [address, other, desk] of [
      ['desk/guide.html', 'guide.en.html', './'],
      ['desk/guide.en.html', 'guide.html', './?lang=en'],
    ] as const) {
      const html = new DOMParser().parseFromString(String(guides.get(address)), 'text/html');
      const links = [...html.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).toEqual(expect.arrayContaining([other, desk]));
      expect(html.querySelectorAll('table').length).toBeGreaterThan(10);
    }
  });

  it('shows nothing of this story beside the tables of another newsroom', () => {
    const others = build(false);
    expect([...others.keys()]).toEqual(['desk/guide.html', 'desk/guide.en.html']);
    for (const html of others.values()) {
      expect(html).not.toContain('<img');
      expect(html).toContain('<table>');
    }
  });

  it('brings every picture that a guide shows', () => {
    for (const address of ['desk/guide.html', 'desk/guide.en.html']) {
      const html = new DOMParser().parseFromString(String(guides.get(address)), 'text/html');
      const shown = [...html.querySelectorAll('img')].map((image) => image.getAttribute('src'));
      expect(shown.filter((source) => !guides.has(`desk/${source}`))).toEqual([]);
    }
  });
});
