import { getContext } from 'svelte';
import { drawnAhead } from './drawnAhead';

const KEY = 'on paper';

/** The context of what is drawn for paper: still, whole, and for a width that nobody knows. */
export function onPaper(): Map<string, true> {
  return new Map([...drawnAhead(), [KEY, true]]);
}

/** Whether a component is drawn for paper: nothing of it moves, loads or goes on by a button. */
export function isOnPaper(): boolean {
  return getContext(KEY) === true;
}
