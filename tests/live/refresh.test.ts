import { afterEach, describe, expect, it, vi } from 'vitest';
import { fingerprint, versionOf } from '../../src/live/fingerprint';
import { refresh } from '../../src/live/refresh';
import type { PublishedFile } from '../../src/pages/payload';
import { makeStory } from '../makeStory';

const text = (content: string) => new TextEncoder().encode(content);

const files: readonly PublishedFile[] = ['story.csv', 'events.csv'].map((name) => ({
  name,
  href: `data/${name}`,
}));

/** A server that answers by file name; what is not named is as it was built. */
function serve(answers: Readonly<Record<string, () => Response | Promise<Response>>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const name = /data\/([^?]+)/.exec(address)?.[1] ?? '';
    return (await answers[name]?.()) ?? new Response(`built ${name}`);
  });
  return asked;
}

const story = makeStory();
const input = {
  files,
  built: versionOf(files.map(({ name }) => fingerprint(text(`built ${name}`)))),
  now: Date.UTC(2026, 10, 22, 9, 0, 30),
  isOpaque: false,
  read: async () => story,
};

afterEach(() => vi.unstubAllGlobals());

describe('refresh', () => {
  it('finds the tables of the build, and reads nothing', async () => {
    serve({});
    const read = () => Promise.reject(new Error('not to be loaded'));
    expect(await refresh({ ...input, read })).toEqual({ kind: 'same' });
  });

  it('asks for another address each minute', async () => {
    const asked = serve({});
    await refresh(input);
    await refresh({ ...input, now: input.now + 20_000 });
    await refresh({ ...input, now: input.now + 60_000 });
    expect(new Set(asked.filter((address) => address.includes('story'))).size).toBe(2);
  });

  it('shows changed tables', async () => {
    serve({ 'events.csv': () => new Response('edited') });
    expect(await refresh(input)).toEqual({ kind: 'changed', story });
  });

  it('sees that two tables have changed places', async () => {
    serve({
      'story.csv': () => new Response('built events.csv'),
      'events.csv': () => new Response('built story.csv'),
    });
    expect((await refresh(input)).kind).toBe('changed');
  });

  it.each([
    ['a server error', () => new Response('', { status: 503 })],
    ['a broken network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('refuses %s', async (_, answer) => {
    serve({ 'events.csv': answer });
    expect(await refresh(input)).toEqual({ kind: 'refused' });
  });

  it('refuses what the reader refuses', async () => {
    serve({ 'events.csv': () => new Response('edited') });
    const read = async () => null;
    expect(await refresh({ ...input, read })).toEqual({ kind: 'refused' });
  });

  it('refuses when the reader itself does not come', async () => {
    serve({ 'events.csv': () => new Response('edited') });
    const read = () => Promise.reject(new Error('cut off'));
    expect(await refresh({ ...input, read })).toEqual({ kind: 'refused' });
  });

  it('leaves a table that is gone to the reader', async () => {
    serve({ 'events.csv': () => new Response('', { status: 404 }) });
    const seen: string[] = [];
    const read = async (tables: readonly { name: string }[]) => {
      seen.push(...tables.map(({ name }) => name));
      return null;
    };
    await refresh({ ...input, read });
    expect(seen).toEqual(['story.csv']);
  });

  it('says nothing against data that a sandboxed frame cannot fetch', async () => {
    const fails = () => Promise.reject(new TypeError('Failed to fetch'));
    serve({ 'story.csv': fails, 'events.csv': fails });
    expect(await refresh({ ...input, isOpaque: true })).toEqual({ kind: 'unknown' });
  });
});
