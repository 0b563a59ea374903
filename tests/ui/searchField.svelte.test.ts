import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import SearchField from '../../src/ui/SearchField.svelte';
import { makeLocale } from '../makeLocale';

function show(q = '') {
  const asked: string[] = [];
  const view = render(SearchField, {
    q,
    locale: makeLocale('en'),
    onsearch: (words: string) => {
      asked.push(words);
      void view.rerender({ q: words });
    },
  });
  return { asked, field: screen.getByRole('searchbox', { name: 'Search' }) };
}

describe('the search field', () => {
  it('asks with each letter', async () => {
    const { asked, field } = show();
    await userEvent.type(field, 'lab');
    expect(asked.at(-1)).toBe('lab');
    expect(field).toHaveValue('lab');
  });

  it('is cleared by Escape and by its button, and keeps the focus', async () => {
    const { field } = show('lab');
    expect(field).toHaveValue('lab');
    await userEvent.type(field, '{Escape}');
    expect(field).toHaveValue('');
    expect(screen.queryByRole('button')).toBeNull();
    await userEvent.type(field, 'visit');
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
  });

  it('is reached by a slash, but not from another field', async () => {
    const { field } = show();
    await userEvent.keyboard('/');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
    const other = document.createElement('input');
    document.body.append(other);
    other.focus();
    await userEvent.keyboard('/');
    expect(other).toHaveValue('/');
    other.remove();
  });

  it('lets Escape through where there is nothing to clear', async () => {
    const { field } = show();
    let passed = false;
    const hear = ({ key }: KeyboardEvent) => (passed ||= key === 'Escape');
    document.addEventListener('keydown', hear);
    await userEvent.type(field, '{Escape}');
    document.removeEventListener('keydown', hear);
    expect(passed).toBe(true);
  });
});
