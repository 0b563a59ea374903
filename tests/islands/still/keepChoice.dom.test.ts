import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepChoice } from '../../../src/islands/still/keepChoice';

beforeEach(() => {
  document.body.innerHTML =
    '<a data-way href="../../">full</a><a data-way href="../../#embed-map">embed</a><p data-address hidden></p>';
});
afterEach(() => vi.unstubAllGlobals());

const links = () => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('keepChoice', () => {
  it.each([
    ['', ['../../', '../../#embed-map']],
    ['?event=e1', ['../../?event=e1', '../../?event=e1#embed-map']],
  ])('the ways keep “%s”', (search, kept) => {
    keepChoice(search);
    expect(links()).toEqual(kept);
    expect(document.querySelector('p')?.hidden).toBe(true);
  });

  it('writes the whole address down in a frame without an origin', () => {
    vi.stubGlobal('origin', 'null');
    keepChoice('?event=e1');
    expect(document.querySelector('p')?.hidden).toBe(false);
    expect(document.querySelector('p')?.textContent).toBe(
      `${location.protocol}//${location.host}/?event=e1`,
    );
  });
});
