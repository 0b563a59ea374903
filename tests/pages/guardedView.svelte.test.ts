import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import { packFor } from '../../src/format/packs';
import GuardedView from '../../src/pages/GuardedView.svelte';
import { payloadOf } from '../../src/pages/payload';
import { pagePropsOf } from '../../src/pages/pageProps';
import { makeStory } from '../makeStory';
import Answering from './Answering.svelte';
import Breaking from './Breaking.svelte';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const facts = {
  view: 'story',
  isEmbed: false,
  root: '',
  data: '',
  reader: '',
  tables: [],
  version: '',
} as const;

function makePage(lang: string) {
  const { pack } = packFor(lang);
  const data = { languages: [], pack, map: null, story: makeStory() };
  return pagePropsOf(payloadOf({ ...facts, lang }, data));
}

function drawnBefore(): readonly Node[] {
  const list = document.createElement('ol');
  list.append('What was built');
  return [list];
}

it.each(['drawing', 'derived', 'effect'])(
  'a view that throws while %s shows what it showed, and the others answer',
  async (where) => {
    const page = makePage('en');
    const broken = render(GuardedView, { props: { ...page, view: Breaking, drawn: drawnBefore } });
    const other = render(GuardedView, { props: { ...page, view: Answering } });
    page.choice.search(where);
    flushSync();
    await Promise.resolve();
    flushSync();
    expect(await screen.findByText(/no longer answers/)).toHaveAttribute('role', 'status');
    expect(broken.container).toHaveTextContent('What was built');
    expect(broken.container).not.toHaveTextContent('as drawn');
    page.choice.search('more');
    flushSync();
    expect(other.container).toHaveTextContent('searched for: more');
    broken.unmount();
    expect(screen.queryByText('What was built')).toBeNull();
  },
);

it('a view that throws at once is the line alone where nothing stood before', async () => {
  const page = makePage('en');
  page.choice.search('drawing');
  render(GuardedView, { props: { ...page, view: Breaking } });
  expect(await screen.findByText(/no longer answers/)).toBeVisible();
});

it.each(['zh', 'en', 'kk', 'ru'])('says so in %s', async (lang) => {
  const page = makePage(lang);
  page.choice.search('drawing');
  render(GuardedView, { props: { ...page, view: Breaking } });
  expect(await screen.findByRole('status')).toHaveTextContent(
    packFor(lang).pack.words.page.stopped.replaceAll('\u00a0', ' '),
  );
});
