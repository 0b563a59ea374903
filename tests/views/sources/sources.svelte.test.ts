import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Sources from '../../../src/views/sources/Sources.svelte';
import { makeLocale } from '../../makeLocale';
import { makeLookup, makeStory } from '../../makeStory';

function show(contact: string | null): void {
  const settings = { ...makeStory().settings, contact };
  render(Sources, { props: { lookup: makeLookup({ settings }), locale: makeLocale(), files: [] } });
}

describe('the way to correct the publisher', () => {
  it.each([
    ['mailto:desk@news.example', 'desk@news.example'],
    ['https://news.example/corrections', 'https://news.example/corrections'],
  ])('leads to %s', (contact, name) => {
    show(contact);
    expect(screen.getByRole('heading', { name: 'Correct us' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', contact);
  });

  it('is not there where the publisher gives none', () => {
    show(null);
    expect(screen.queryByText('Correct us')).toBeNull();
  });
});
