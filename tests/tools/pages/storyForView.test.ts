import { describe, expect, it } from 'vitest';
import { VIEWS } from '../../../src/pages/payload';
import { figuresOf } from '../../../src/model/figures';
import { lookUp } from '../../../src/model/lookup';
import { storyForView } from '../../../tools/pages/storyForView';
import {
  makeAgreement,
  makeEvent,
  makeMetric,
  makeObservation,
  makeOrganization,
  makePlace,
  makeStory,
} from '../../makeStory';

const story = makeStory({
  places: [makePlace('xian', 34, 109), makePlace('almaty', 43, 77), makePlace('astana', 51, 71)],
  organizations: [makeOrganization('npu', 'xian'), makeOrganization('unheard', 'astana')],
  events: [makeEvent('e1', { places: ['almaty'], organizations: ['npu'] }), makeEvent('e2')],
  agreements: [makeAgreement('a1', { parties: ['npu'], event: 'e1' })],
  metrics: [
    makeMetric('counted', { derive: { kind: 'count', of: 'agreements' } }),
    makeMetric('far', { derive: { kind: 'distance', from: 'xian', to: 'almaty' } }),
    makeMetric('seen'),
  ],
  observations: [makeObservation('seen', 5)],
});

describe('storyForView', () => {
  it('keeps all of the whole story', () => {
    expect(storyForView(story, 'story')).toBe(story);
  });

  it.each(VIEWS)('%s: every event and topic can still be chosen', (view) => {
    const cut = storyForView(story, view);
    expect(cut.events.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(cut.topics).toEqual(story.topics);
  });

  it('metrics: every figure comes out as in the whole story', () => {
    const values = (one: typeof story) => figuresOf(lookUp(one)).map(({ value }) => value);
    expect(values(storyForView(story, 'metrics'))).toEqual(values(story));
  });

  it('metrics: carries no word of events and no place that is not measured', () => {
    const cut = storyForView(story, 'metrics');
    expect(JSON.stringify(cut)).not.toMatch(/What happened|Event e1|astana/);
  });

  it('agreements: keeps the parties and no others', () => {
    const cut = storyForView(story, 'agreements');
    expect(cut.organizations.map(({ id }) => id)).toEqual(['npu']);
    expect(cut.agreements).toEqual(story.agreements);
  });

  it.each(['timeline', 'map'] as const)('%s: events are whole, figures are gone', (view) => {
    const cut = storyForView(story, view);
    expect(cut.events).toEqual(story.events);
    expect([cut.metrics, cut.observations]).toEqual([[], []]);
  });
});
