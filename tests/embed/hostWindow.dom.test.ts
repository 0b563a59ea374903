import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openHostWindow } from '../../src/embed/hostWindow';
import { pretendFrame } from './pretendFrame';
import type { PretendFrame } from './pretendFrame';

let frame: PretendFrame;

beforeEach(() => {
  frame = pretendFrame();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('openHostWindow', () => {
  it('hears the host alone, and nobody after the end', () => {
    const heard: unknown[] = [];
    const end = new AbortController();
    openHostWindow((data) => heard.push(data), end.signal);
    frame.siblingSays('sibling');
    frame.hostSays('host');
    frame.hostSays(null);
    end.abort();
    frame.hostSays('late');
    expect(heard).toEqual(['host', null]);
  });

  it('posts what there is to post', () => {
    const post = openHostWindow(() => {}, new AbortController().signal);
    for (const message of ['a', null, undefined, '', { b: 1 }]) post?.(message);
    expect(frame.posted).toEqual(['a', { b: 1 }]);
  });

  it('gives nothing to a window that is no frame', () => {
    vi.stubGlobal('parent', window);
    expect(openHostWindow(() => {}, new AbortController().signal)).toBeNull();
  });
});
