import { narrowMetrics } from '../../pages/narrow';
import type { StillView } from './stillView';

export const stillMetrics: StillView = {
  hook: 'data-metric',
  shown: (lookup, { topics }, metric) =>
    narrowMetrics(lookup, metric, topics).story.metrics.map(({ id }) => id),
  current: ({ story }, event) =>
    story.observations.filter(({ events }) => events.includes(event)).map(({ metric }) => metric),
};
