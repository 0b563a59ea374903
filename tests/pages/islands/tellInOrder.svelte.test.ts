import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import TellInOrder from '../../../src/pages/islands/TellInOrder.svelte';
import { Choice } from '../../../src/state/choice.svelte';
import { Telling } from '../../../src/state/telling.svelte';
import { makeLocale } from '../../makeLocale';
import { date, makeEvent, makeLookup } from '../../makeStory';

function show(lang = 'en'): Choice {
  const choice = new Choice(
    makeLookup({
      events: [
        makeEvent('lab', { date: date('2024-10') }),
        makeEvent('fair', { date: date('2025') }),
        makeEvent('class'),
      ],
    }),
  );
  const telling = new Telling(choice);
  render(TellInOrder, { props: { telling, total: 3, locale: makeLocale(lang) } });
  return choice;
}

const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('TellInOrder', () => {
  it('starts with one button, then shows how far it is', async () => {
    const choice = show();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    await press(/Tell it in order/);
    expect(choice.chosen.event).toBe('lab');
    expect(screen.getByText('1 of 3')).toBeInTheDocument();
    await press(/Pause/);
    expect(screen.getByRole('button', { name: /Tell it in order/ })).toBeInTheDocument();
  });

  it('keeps the focus of whoever starts and stops it by key', async () => {
    show();
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /Pause/ })).toHaveFocus();
    await user.keyboard(' ');
    expect(screen.getByRole('button', { name: /Tell it in order/ })).toHaveFocus();
  });

  it('announces politely what it tells, with its date', async () => {
    show();
    await press(/Tell it in order/);
    expect(screen.getByRole('status')).toHaveTextContent('October 2024: Event lab');
    await press(/Next event/);
    expect(screen.getByRole('status')).toHaveTextContent('2025: Event fair');
    await press(/Next event/);
    expect(screen.getByRole('status')).toHaveTextContent('No date in the source: Event class');
  });

  it('announces and names its pace as Chinese is set', async () => {
    show('zh');
    await press(/依次讲述/);
    expect(screen.getByRole('status')).toHaveTextContent('2024 年 10 月：事件 lab');
    expect(screen.getByRole('button', { name: '速度：1\u00a0倍速' })).toBeInTheDocument();
    await press(/暂停/);
  });

  it('changes its pace', async () => {
    show();
    await press(/Tell it in order/);
    await press(/Speed: 1×/);
    expect(screen.getByRole('button', { name: /Speed: 2×/ })).toBeInTheDocument();
    await press(/Pause/);
  });
});
