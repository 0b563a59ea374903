import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Choice } from '../../src/state/choice.svelte';
import { date, makeEvent, makeLookup, makePlace } from '../makeStory';

const lookup = makeLookup({
  places: [makePlace('xian', 34, 109)],
  events: [
    makeEvent('letters', { date: date('2023'), places: ['xian'] }),
    makeEvent('lab', { date: date('2024-10'), topic: 'research' }),
  ],
});

describe('Choice', () => {
  it('chooses an event, and lets go of it when it is chosen again', () => {
    const choice = new Choice(lookup);
    choice.choose('lab');
    expect(choice.event?.id).toBe('lab');
    choice.choose('lab');
    expect(choice.event).toBeNull();
  });

  it.each([
    ['with no filter', []],
    ['with one', ['education']],
  ])(
    'leaves what is drawn of the events as it is while only another is chosen, %s',
    (_, topics) => {
      const choice = new Choice(lookup);
      for (const topic of topics) choice.toggleTopic(topic);
      const drawn: unknown[] = [];
      const stop = $effect.root(() => {
        $effect(() => {
          drawn.push(choice.events, choice.eventsOfAnyTime, choice.looseAgreements);
        });
      });
      flushSync();
      choice.choose('letters');
      flushSync();
      choice.choosePlace('xian');
      flushSync();
      stop();
      // Once at the start, and once for the place, which is a filter.
      expect(drawn).toHaveLength(6);
    },
  );

  it('shares the records with another choice of the same story, so that nothing is drawn twice', () => {
    const [one, other] = [new Choice(lookup), new Choice(lookup)];
    one.choose('lab');
    expect(one.events).toBe(other.events);
    expect(one.looseAgreements).toBe(other.looseAgreements);
  });

  it('opens the filter that hides a chosen event', () => {
    const choice = new Choice(lookup);
    choice.toggleTopic('education');
    choice.choose('lab');
    expect(choice.chosen.topics).toEqual([]);
    expect(choice.event?.id).toBe('lab');
  });

  it('lets go of no filter but the one that hides', () => {
    const choice = new Choice(lookup);
    choice.read('?topics=research&from=2023&to=2023&q=event');
    choice.choose('lab');
    expect(choice.write('')).toBe('?topics=research&event=lab&q=event');
    choice.choose('letters');
    expect(choice.write('')).toBe('?event=letters&q=event');
  });

  it('lets go of a place and of words that hide', () => {
    const choice = new Choice(lookup);
    choice.read('?place=xian&q=letters');
    choice.choose('lab');
    expect(choice.write('')).toBe('?event=lab');
  });

  it('adds topics one by one; all of them are the same as none', () => {
    const choice = new Choice(lookup);
    choice.toggleTopic('research');
    expect(choice.events.map(({ id }) => id)).toEqual(['lab']);
    choice.toggleTopic('education');
    expect(choice.chosen.topics).toEqual([]);
    expect(choice.filtered).toBe(false);
  });

  it('marks the places of the chosen event', () => {
    const choice = new Choice(lookup);
    choice.choose('letters');
    expect([...choice.currentPlaces]).toEqual(['xian']);
  });

  it('draws what is pointed at before what is chosen, and never writes it down', () => {
    const choice = new Choice(lookup);
    choice.choose('letters');
    choice.point('lab');
    expect([...choice.activeEvents]).toEqual(['lab']);
    expect(choice.write('')).toBe('?event=letters');
    choice.point(null);
    expect([...choice.activeEvents]).toEqual(['letters']);
  });

  it('keeps the choice through new data, as far as that knows it', () => {
    const choice = new Choice(lookup);
    choice.choose('lab');
    choice.renew(makeLookup({ events: [makeEvent('lab'), makeEvent('new')] }));
    expect(choice.event?.id).toBe('lab');
    choice.renew(makeLookup({ events: [makeEvent('new')] }));
    expect(choice.event).toBeNull();
  });

  it('clears the filters and keeps the event', () => {
    const choice = new Choice(lookup);
    choice.read('?event=lab&place=xian&from=2024&q=x');
    choice.clearFilters();
    expect(choice.write('')).toBe('?event=lab');
  });
});
