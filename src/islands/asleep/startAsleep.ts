import { startHeight } from '../../embed/startHeight';
import { lookUp } from '../../model/lookup';
import { readChosen, writeChosen } from '../../state/address';
import { applyAppearance } from '../appearance';
import { startLive } from '../../live/live';
import { markStory } from '../markStory';
import { readPayload } from '../../pages/payload';
import { quietAnchors } from '../quietAnchors';
import { keepChoice } from '../still/keepChoice';
import { loadWake, loadWaking } from './loadWaking';
import { wakeOnTouch } from './wakeOnTouch';

/**
 * Starts a page in a frame that is whole as the build drew it. Most readers of an article pass it
 * by, so the program that makes it answer is fetched only when one of them reaches into the frame,
 * when its address asks for more than the beginning, or when the tables have changed.
 */
export function startAsleep(part: 'wakeTimeline' | 'wakeMap'): void {
  const payload = readPayload(document);
  const search = writeChosen('', readChosen(location.search, lookUp(payload.story)));
  applyAppearance(location.search);
  const forget = keepChoice('');
  const waking = loadWaking(part, payload, forget);
  wakeOnTouch(document, waking);
  quietAnchors(document);
  startHeight({ address: location.href });
  markStory();
  startLive(payload, { renew: (lookup) => void waking().then((page) => page.renew(lookup)) });
  if (search !== '') void waking();
  // Brings the styles, to which the built page has links.
  if (import.meta.env.DEV) void loadWake(part, payload);
}
