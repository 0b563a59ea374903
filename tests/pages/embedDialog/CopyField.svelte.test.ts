import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import CopyField from '../../../src/pages/embedDialog/CopyField.svelte';
import { en } from '../../../src/format/words/en';
import { zh } from '../../../src/format/words/zh';

const words = en.embed;
const props = { label: 'Address', hint: 'Where it is', text: 'https://news.example/', words };

async function press() {
  await userEvent.click(screen.getByRole('button'));
}

describe('CopyField', () => {
  it('copies its text and says so', async () => {
    const user = userEvent.setup();
    render(CopyField, props);
    await user.click(screen.getByRole('button', { name: 'Copy: Address' }));
    expect(await navigator.clipboard.readText()).toBe(props.text);
    expect(screen.getByRole('status')).toHaveTextContent(words.copied);
  });

  it('is named as Chinese is set', () => {
    render(CopyField, { ...props, label: '地址', words: zh.embed });
    expect(screen.getByRole('button', { name: '复制：地址' })).toBeInTheDocument();
  });

  it('selects its text where copying is refused, and says what to do', async () => {
    userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    render(CopyField, props);
    await press();
    const field = screen.getByLabelText<HTMLTextAreaElement>('Address');
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, props.text.length]);
    expect(screen.getByRole('status')).toHaveTextContent(words.selected);
    vi.restoreAllMocks();
  });

  it('no longer says that it copied once the text is another', async () => {
    const user = userEvent.setup();
    const { rerender } = render(CopyField, props);
    await user.click(screen.getByRole('button'));
    await rerender({ text: 'https://news.example/other' });
    expect(screen.getByRole('status')).toHaveTextContent('');
  });
});
