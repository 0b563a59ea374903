import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPlace } from '../../src/islands/keepPlace';

/** Of a part 200 pixels high, so many are above the window's top. */
let above = 0;

beforeEach(() => {
  document.body.innerHTML =
    '<a hreflang="ru" href="/ru/">Русский</a><section id="story"><p>words</p></section>';
  const part = document.querySelector('#story');
  if (part === null) throw new Error('no part');
  vi.spyOn(part, 'getBoundingClientRect').mockImplementation(
    () => new DOMRect(0, -above, 300, 200),
  );
  vi.stubGlobal('scrollY', 500);
  vi.stubGlobal('scrollTo', () => {});
  document.body.addEventListener('click', (click) => click.preventDefault(), { once: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

const frame = () => new Promise((go) => requestAnimationFrame(go));
async function frames(): Promise<void> {
  for (let count = 0; count < 3; count += 1) await frame();
}

describe('keepPlace', () => {
  it.each([
    ['at its top', 0, '0.000'],
    ['a fraction of a pixel below the top', -0.6, '0.000'],
    ['half above', 100, '0.500'],
    ['nearly all above', 199.9, '1.000'],
  ])('takes a part %s along, and out of the address on arrival', (_, pixels, share) => {
    above = pixels;
    keepPlace(document);
    const link = document.querySelector('a');
    link?.click();
    expect(link?.getAttribute('href')).toBe(`/ru/#at=story~${share}`);
    history.replaceState(null, '', `/${link?.hash ?? ''}`);
    keepPlace(document);
    expect(location.hash).toBe('');
  });

  it('goes on to the part once it is laid out, higher than was guessed', async () => {
    above = 0;
    // What the tests before asked for is over.
    await frames();
    const moved: number[] = [];
    vi.stubGlobal('scrollTo', ({ top = 0 }: ScrollToOptions) => moved.push(top));
    history.replaceState(null, '', '/#at=story~0.500');
    keepPlace(document);
    above = 20;
    await frames();
    expect(moved).toEqual([600, 580]);
  });
});
