import { filterOf } from '../../state/address';
import { narrowAgreements } from '../../pages/narrow';
import type { StillView } from './stillView';

export const stillAgreements: StillView = {
  hook: 'data-agreement',
  shown: (lookup, chosen) =>
    narrowAgreements(lookup, filterOf(chosen)).story.agreements.map(({ id }) => id),
  current: ({ story }, event) =>
    story.agreements.filter((agreement) => agreement.event === event).map(({ id }) => id),
};
