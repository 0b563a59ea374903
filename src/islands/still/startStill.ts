import { startHeight } from '../../embed/startHeight';
import { lookUp } from '../../model/lookup';
import { readChosen, writeChosen } from '../../state/address';
import { applyAppearance } from '../appearance';
import { startLive } from '../../live/live';
import { markStory } from '../markStory';
import { readPayload } from '../../pages/payload';
import { keepChoice } from './keepChoice';
import { pickRecords } from './pickRecords';
import { redrawWith } from './redrawWith';
import type { StillView } from './stillView';

/**
 * Takes over a page in a frame that has nothing to press: what the build drew stays, the address
 * picks among it, and the program that draws is fetched only when the tables have changed.
 */
export function startStill(view: StillView): void {
  const payload = readPayload(document);
  const lookup = lookUp(payload.story);
  const chosen = readChosen(location.search, lookup);
  applyAppearance(location.search);
  pickRecords(view, lookup, chosen);
  keepChoice(writeChosen('', chosen));
  startHeight({ address: location.href });
  markStory();
  startLive(payload, { renew: redrawWith(payload) });
  // Brings the styles, to which the built page has links.
  if (import.meta.env.DEV) void import('./redraw');
}
