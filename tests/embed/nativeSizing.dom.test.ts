import { afterEach, describe, expect, it, vi } from 'vitest';
import { propPage, requestNativeSize } from '../../src/embed/nativeSizing';

afterEach(() => {
  propPage('', '');
  vi.unstubAllGlobals();
});

const styles = () => [document.documentElement.style.minHeight, document.body.style.width];

describe('propPage', () => {
  it('holds the page at a size, and lets go of it', () => {
    vi.stubGlobal('requestResize', () => {});
    propPage('700px', '640px');
    expect(styles()).toEqual(['700px', '640px']);
    propPage('', '');
    expect(styles()).toEqual(['', '']);
  });

  it('touches nothing in a browser without frame-sizing', () => {
    propPage('700px', '640px');
    expect(styles()).toEqual(['', '']);
  });
});

describe('requestNativeSize', () => {
  it.each<[string, unknown]>([
    ['does not know it', undefined],
    [
      'refuses',
      () => {
        throw new DOMException('no meta tag', 'NotAllowedError');
      },
    ],
  ])('is no error where the browser %s', (_, requestResize) => {
    vi.stubGlobal('requestResize', requestResize);
    expect(requestNativeSize).not.toThrow();
  });
});
