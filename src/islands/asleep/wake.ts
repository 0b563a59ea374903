import type { Renewable } from '../../live/renewable';
import type { PagePayload } from '../../pages/payload';

/** What the script of a sleeping page leaves: takes the page over, once. */
export type Wake = (payload: PagePayload) => Renewable;
