import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Choice } from '../../src/state/choice.svelte';
import { Telling } from '../../src/state/telling.svelte';
import { date, makeEvent, makeLookup } from '../makeStory';

const lookup = makeLookup({
  events: [
    makeEvent('first', { date: date('2023') }),
    makeEvent('second', { date: date('2024') }),
    makeEvent('third', { date: date('2025') }),
  ],
});

function tell(): { readonly choice: Choice; readonly telling: Telling } {
  const choice = new Choice(lookup);
  return { choice, telling: new Telling(choice) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('Telling', () => {
  it('goes from event to event by itself and stops after the last', () => {
    const { choice, telling } = tell();
    telling.play();
    const told = [choice.chosen.event];
    for (let i = 0; i < 3; i += 1) {
      vi.advanceTimersByTime(6000);
      told.push(choice.chosen.event);
    }
    expect(told).toEqual(['first', 'second', 'third', 'third']);
    expect(telling.playing).toBe(false);
    expect(telling.position).toBe(3);
  });

  it('goes faster and slower, at once', () => {
    const { choice, telling } = tell();
    telling.play();
    telling.changePace();
    expect(telling.pace).toBe(2);
    vi.advanceTimersByTime(3000);
    expect(choice.chosen.event).toBe('second');
    telling.changePace();
    expect(telling.pace).toBe(0.5);
    vi.advanceTimersByTime(11_000);
    expect(choice.chosen.event).toBe('second');
    vi.advanceTimersByTime(1000);
    expect(choice.chosen.event).toBe('third');
  });

  it('stays where it is paused, and goes on from there', () => {
    const { choice, telling } = tell();
    telling.play();
    telling.pause();
    vi.advanceTimersByTime(60_000);
    expect(choice.chosen.event).toBe('first');
    telling.step(1);
    expect(choice.chosen.event).toBe('second');
    telling.step(-1);
    telling.step(-1);
    expect(choice.chosen.event).toBe('first');
  });

  it('tells what it led to, and nothing that the reader chose', () => {
    const { choice, telling } = tell();
    telling.step(1);
    expect(telling.told?.id).toBe('first');
    choice.choose('third');
    expect(telling.told).toBeNull();
  });

  it.each([
    ['another event', (choice: Choice) => choice.choose('third')],
    ['no event', (choice: Choice) => choice.choose(null)],
    ['a filter', (choice: Choice) => choice.setSpan('2023', null)],
    ['the whole again', (choice: Choice) => choice.clearFilters()],
    ['an address', (choice: Choice) => choice.read('?event=second')],
  ])('stops at once when the reader asks for %s', (_, act) => {
    const { choice, telling } = tell();
    telling.play();
    act(choice);
    expect(telling.playing).toBe(false);
    const { chosen } = choice;
    vi.advanceTimersByTime(60_000);
    expect(choice.chosen).toBe(chosen);
    telling.play();
    expect(telling.playing).toBe(true);
    telling.pause();
  });

  it('begins again where it loops, and goes on when it is left alone', () => {
    const { choice, telling } = tell();
    const stop = telling.loop();
    vi.advanceTimersByTime(18_000);
    expect(choice.chosen.event).toBe('first');
    telling.pause();
    choice.choose('third');
    vi.advanceTimersByTime(59_000);
    expect(choice.chosen.event).toBe('third');
    vi.advanceTimersByTime(1000);
    expect(choice.chosen.event).toBe('first');
    stop();
    vi.advanceTimersByTime(120_000);
    expect(telling.playing).toBe(false);
    expect(choice.chosen.event).toBe('first');
  });

  it('begins anew with the whole story once nobody has touched it for a minute', () => {
    const { choice, telling } = tell();
    const stop = telling.loop();
    vi.advanceTimersByTime(7000);
    expect(choice.chosen.event).toBe('second');
    telling.pause();
    choice.setSpan('2024', '2024');
    vi.advanceTimersByTime(59_000);
    // Who is still there is not interrupted.
    telling.stir();
    vi.advanceTimersByTime(59_000);
    expect(choice.filtered).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(choice.filtered).toBe(false);
    expect(choice.chosen.event).toBe('first');
    expect(telling.playing).toBe(true);
    // While it tells, nobody has to be waited for.
    telling.stir();
    expect(telling.playing).toBe(true);
    stop();
  });

  it('tells only what the filters leave', () => {
    const { choice, telling } = tell();
    choice.setSpan('2024', '2024');
    telling.play();
    expect(choice.chosen.event).toBe('second');
    vi.advanceTimersByTime(6000);
    expect(telling.playing).toBe(false);
  });
});

describe('a choice with a span', () => {
  it('leaves the timeline what lies beside the span', () => {
    const { choice } = tell();
    choice.setSpan('2024', null);
    expect(choice.events.map(({ id }) => id)).toEqual(['second', 'third']);
    expect(choice.eventsOfAnyTime).toHaveLength(3);
    expect(choice.span).toEqual({ from: Date.UTC(2024, 0, 1), to: null });
  });

  it('keeps asking for a loop in every address that it writes', () => {
    const { choice } = tell();
    expect(choice.loops).toBe(false);
    choice.read('?play=loop&event=second');
    expect(choice.loops).toBe(true);
    expect(choice.write('')).toBe('?play=loop&event=second');
    choice.read('?play=once');
    expect(choice.loops).toBe(false);
  });
});
