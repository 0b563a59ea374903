import { describe, expect, it } from 'vitest';
import { tiesOf } from '../../src/model/ties';
import { makeAgreement, makeEvent, makeLookup, makeOrganization, makePlace } from '../makeStory';

const places = [
  makePlace('xian', 34.3416, 108.9398),
  makePlace('almaty', 43.222, 76.8512),
  makePlace('astana', 51.17, 71.45),
];
const organizations = [makeOrganization('nwpu', 'xian'), makeOrganization('kaznu', 'almaty')];

describe('tiesOf', () => {
  it('bundles what two places share, once, whichever way round it is told', () => {
    const lookup = makeLookup({
      places,
      organizations,
      events: [
        makeEvent('a', { organizations: ['nwpu', 'kaznu'] }),
        makeEvent('b', { organizations: ['kaznu', 'nwpu'] }),
      ],
      agreements: [makeAgreement('m', { event: 'a', parties: ['nwpu', 'kaznu'] })],
    });
    const ties = tiesOf(lookup.story.events, [], lookup);
    expect(ties).toHaveLength(1);
    expect(ties[0]).toMatchObject({
      id: 'almaty~xian',
      from: 'almaty',
      to: 'xian',
      events: ['a', 'b'],
      agreements: ['m'],
    });
  });

  it('measures the way along the great circle', () => {
    const events = [makeEvent('a', { organizations: ['nwpu', 'kaznu'] })];
    const lookup = makeLookup({ places, organizations, events });
    expect(tiesOf(events, [], lookup)[0]?.km).toBeCloseTo(2930, -1);
  });

  it('leaves out the agreements of events that a filter hides', () => {
    const lookup = makeLookup({
      places,
      organizations,
      events: [makeEvent('a')],
      agreements: [makeAgreement('m', { event: 'a', parties: ['nwpu', 'kaznu'] })],
    });
    expect(tiesOf([], [], lookup)).toEqual([]);
    expect(tiesOf(lookup.story.events, [], lookup)[0]?.agreements).toEqual(['m']);
  });

  it('takes the topic that most of its events have', () => {
    const pair = { organizations: ['nwpu', 'kaznu'] };
    const events = [
      makeEvent('a', pair),
      makeEvent('b', { ...pair, topic: 'research' }),
      makeEvent('c', { ...pair, topic: 'research' }),
    ];
    const lookup = makeLookup({ places, organizations, events });
    expect(tiesOf(events, [], lookup)[0]?.topic).toBe('research');
  });

  it('joins an event’s own place to the seats of those who took part', () => {
    const events = [makeEvent('a', { places: ['astana'], organizations: ['nwpu'] })];
    const lookup = makeLookup({ places, organizations, events });
    expect(tiesOf(events, [], lookup).map(({ id }) => id)).toEqual(['astana~xian']);
  });

  it('joins the parties of an agreement that belongs to no event, without a topic', () => {
    const loose = [makeAgreement('m', { parties: ['nwpu', 'kaznu'] })];
    const lookup = makeLookup({ places, organizations, agreements: loose });
    expect(tiesOf([], loose, lookup)).toMatchObject([
      { id: 'almaty~xian', events: [], agreements: ['m'], topic: '' },
    ]);
  });

  it('lets the topic be that of the events beside such an agreement', () => {
    const loose = [makeAgreement('m', { parties: ['nwpu', 'kaznu'] })];
    const events = [makeEvent('a', { organizations: ['nwpu', 'kaznu'], topic: 'research' })];
    const lookup = makeLookup({ places, organizations, events, agreements: loose });
    expect(tiesOf(events, loose, lookup)).toMatchObject([{ agreements: ['m'], topic: 'research' }]);
  });
});
