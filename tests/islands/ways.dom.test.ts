import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showWays } from '../../src/islands/ways';

beforeEach(() => {
  document.body.innerHTML = `
    <a hreflang="zh" href="../">中文</a><a hreflang="en" href="./?event=old">EN</a>
    <a data-way href="../../../en/">all</a><a data-way href="../../../en/#embed-map">code</a>
    <a href="#sources">sources</a><p data-address hidden></p>`;
});
afterEach(() => vi.unstubAllGlobals());

const hrefs = () => [...document.querySelectorAll('a')].map((a) => a.getAttribute('href'));

describe('showWays', () => {
  it('keeps the choice on every way out, and nothing of an older one', () => {
    showWays(document, '?event=new');
    expect(hrefs()).toEqual([
      '../?event=new',
      './?event=new',
      '../../../en/?event=new',
      '../../../en/?event=new#embed-map',
      '#sources',
    ]);
    showWays(document, '');
    expect(hrefs().slice(0, 2)).toEqual(['../', './']);
  });

  it('shows the address to copy only where links cannot open', () => {
    showWays(document, '');
    expect(document.querySelector('[data-address]')?.hasAttribute('hidden')).toBe(true);
    vi.stubGlobal('origin', 'null');
    showWays(document, '?place=p');
    const shown = document.querySelector<HTMLElement>('[data-address]');
    expect(shown?.hidden).toBe(false);
    expect(shown?.textContent).toMatch(/\/en\/\?place=p$/);
  });
});
