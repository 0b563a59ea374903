import type { Lookup } from '../../model/lookup';
import { loadPart } from '../loadPart';
import type { PagePayload } from '../../pages/payload';
import type { Redraw } from './redraw';

/** What a still page does with a new story: fetches the program that draws, and hands the page over. */
export function redrawWith(payload: PagePayload): (lookup: Lookup) => void {
  let renew: Promise<(lookup: Lookup) => void> | null = null;
  return (lookup) => {
    renew ??= loadRedraw(payload).then((redraw) => redraw(payload));
    void renew.then((show) => show(lookup));
  };
}

async function loadRedraw(payload: PagePayload): Promise<Redraw> {
  if (import.meta.env.DEV) return (await import('./redraw')).redraw;
  return (await loadPart('redraw', payload.parts.redraw)) as Redraw;
}
